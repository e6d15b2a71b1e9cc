import type { Draft, QuoteContext, Refiner } from '../draft.ts';

/** “I think that …” in somebody's own quoted words hedges them; it reports nobody else. */
export const hedgesInside: Refiner = {
  name: 'hedges-inside',
  refine: (drafts, context) => drafts.filter((draft) => !isHedge(draft, context)),
};

function isHedge({ cue, speaker }: Draft, { tree, lexicon, stretchOf, text }: QuoteContext): boolean {
  if (cue === null || (stretchOf[cue] ?? -1) < 0 || !speaker) return false;
  const own = /^(?:I|we|you)$/i.test(text.slice(speaker.start, speaker.end));
  const kind = lexicon.reportingVerbs.get((tree.tokens[cue]?.lemma ?? '').toLowerCase())?.kind;
  return own && kind !== 'deny' && kind !== 'accuse';
}
