import type { Lexicon } from '../../../model/lexicon.ts';
import type { Tree } from '../../../model/tree.ts';
import type { Refiner } from '../draft.ts';

/**
 * “arrives in Oslo on Sunday”, written on a Tuesday: what is fixed for a day still to come has not happened. What is said is said
 * already, so that such a day is not its own (“promises a vote in April”). A year that is written out is left alone.
 */
export const future: Refiner = {
  name: 'future',
  refine(draft, { doc, match, ontology, tree, lexicon }) {
    const { published } = doc.article;
    const { kind, type } = match.entry;
    const { time } = draft;
    if (kind !== 'event' || draft.modality !== 'asserted' || !published || !time || time.basis === 'stated')
      return draft;
    if (ontology.event(type)?.speech) return (time.end ?? '') > published ? { ...draft, time: null } : draft;
    const isAhead = time.start !== null && time.start > published;
    const isFixed =
      match.entry.form === 'noun' ? time.precision === 'day' : isScheduled(match.predicate, tree, lexicon);
    return isAhead && isFixed ? { ...draft, modality: 'planned' } : draft;
  },
};

/** “arrives”, “vote”: the simple present of a verb of coming, going and beginning. */
function isScheduled(verb: number, tree: Tree, { scheduledVerbs }: Lexicon): boolean {
  const { text = '', lemma = '', upos } = tree.tokens[verb] ?? {};
  const isPresent = /s$/.test(text) || text.toLowerCase() === lemma.toLowerCase();
  return (
    upos === 'VERB' && isPresent && scheduledVerbs.has(lemma.toLowerCase()) && tree.child(verb, 'aux') === undefined
  );
}
