import type { Doc } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { createTree } from '../../model/tree.ts';
import type { QuoteContext } from './draft.ts';
import { findStretches, type Stretch } from './quotation-marks.ts';

/** What the recognisers and refiners read of a document. */
export function quoteContext(doc: Doc<'sentences' | 'tokens'>, lexicon: Lexicon): QuoteContext {
  const { text } = doc.article;
  const stretches = findStretches(text);
  return { doc, text, tree: createTree(doc.tokens), lexicon, stretches, stretchOf: stretchesOfTokens(doc, stretches) };
}

function stretchesOfTokens({ tokens }: Doc<'tokens'>, stretches: readonly Stretch[]): Int32Array {
  const result = new Int32Array(tokens.length).fill(-1);
  let token = 0;
  stretches.forEach(({ start, end }, index) => {
    while (token < tokens.length && (tokens[token]?.end ?? end) <= start) token++;
    while (token < tokens.length && (tokens[token]?.start ?? end) < end) result[token++] = index;
  });
  return result;
}
