import type { Annotator } from '../../model/annotator.ts';
import type { Doc, Quote } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { bareSpan, compareSpans } from '../../model/span.ts';
import { recognisers, refiners } from './constructions.ts';
import type { Draft } from './draft.ts';
import { quoteContext } from './quote-context.ts';

/** Finds words reported as somebody's: direct, indirect and mixed, each with its speaker and the word that says so. */
export function createQuotesAnnotator(lexicon: Lexicon): Annotator<'sentences' | 'tokens', 'quotes'> {
  return {
    name: 'quotes',
    version: '2',
    needs: ['sentences', 'tokens'],
    gives: ['quotes'],
    annotate: async (docs) => docs.map((doc) => ({ quotes: findQuotes(doc, lexicon) })),
  };
}

/** All quotes of a document in reading order, the longer first where they nest. */
export function findQuotes(doc: Doc<'sentences' | 'tokens'>, lexicon: Lexicon): Quote[] {
  const context = quoteContext(doc, lexicon);
  const proposed = doc.sentences.flatMap((sentence) =>
    recognisers.flatMap(({ recognise }) => recognise(sentence, context)),
  );
  const refined = refiners.reduce((drafts: readonly Draft[], { refine }) => refine(drafts, context), proposed);
  return refined.map(quoteOf).sort(compareSpans);
}

function quoteOf(draft: Draft): Quote {
  const quote = { ...bareSpan(draft), kind: draft.kind, speaker: draft.speaker, cue: draft.cueSpan };
  return draft.topic ? { ...quote, topic: true } : quote;
}
