import type { QuoteContext } from '../../../src/language/quotes/draft.ts';
import { quoteContext } from '../../../src/language/quotes/quote-context.ts';
import { findQuotes } from '../../../src/language/quotes/quotes.ts';
import type { Doc } from '../../../src/model/doc.ts';
import type { ArticleId } from '../../../src/model/ids.ts';
import { loadLexicon } from '../../../src/pipeline/resources.ts';
import parsed from './parsed-sentences.json' with { type: 'json' };

export const lexicon = loadLexicon();

/** A sentence with the tree that a reader gives it: each token is "text lemma upos head deprel". */
export function docOf(text: string): Doc<'sentences' | 'tokens'> {
  const found = parsed.find((candidate) => candidate.text === text);
  if (!found) throw new Error(`no tree for: ${text}`);
  let at = 0;
  const tokens = found.tokens.map((row) => {
    const [word = '', lemma = '', upos = '', head = '', deprel = ''] = row.split(' ');
    const start = text.indexOf(word, at);
    at = start + word.length;
    return { start, end: at, text: word, lemma, upos, head: Number(head), deprel };
  });
  const sentences = found.sentences.map(([start = 0, end = 0]) => ({
    start,
    end,
    firstToken: tokens.findIndex((token) => token.start >= start),
    endToken: tokens.filter((token) => token.start < end).length,
  }));
  return { article: { id: 'art_test' as ArticleId, text, language: 'en', skip: [] }, sentences, tokens };
}

export const contextOf = (text: string): QuoteContext => quoteContext(docOf(text), lexicon);

/** "indirect [that …] by Kim, said": kind, content, speaker and cue, "-" where there is none. */
export function read(text: string): string[] {
  return findQuotes(docOf(text), lexicon).map(({ start, end, kind, speaker, cue }) => {
    const words = (span: { readonly start: number; readonly end: number } | null) =>
      span ? text.slice(span.start, span.end) : '-';
    return `${kind} [${text.slice(start, end)}] by ${words(speaker)}, ${words(cue)}`;
  });
}
