import type { ClaimTime } from '../../../model/claim.ts';
import type { DraftContext, Refiner } from '../draft.ts';
import { namesOf } from '../names-of.ts';

/**
 * “Their alliance dates from 1921”, “the pact expired in May”: what lasts does so from, or until, the day of its verb; a day
 * that only bounds it is not all of its time. What was told of it before stays.
 */
export const bounds: Refiner = {
  name: 'bounds',
  refine(draft, context) {
    const { time, polarity } = draft;
    if (!time?.start || !time.end || polarity === 'negated' || !lasts(context)) return draft;
    const bounded = boundedBy(context, time);
    return bounded ? { ...draft, time: bounded } : draft;
  },
};

function lasts({ ontology, match }: DraftContext): boolean {
  const { kind, type } = match.entry;
  return (kind === 'relation' ? ontology.edge(type) : ontology.event(type))?.temporal === 'interval';
}

/** By the verb whose subject or object its noun is, or by the verb of its own expression (“formed an alliance”). */
function boundedBy({ tree, match, lexicon }: DraftContext, time: ClaimTime): ClaimTime | undefined {
  const { deprel = '', head = -1 } = tree.tokens[match.predicate] ?? {};
  const { kind, form } = match.entry;
  const governs = form === 'noun' && /^(nsubj|obj)/.test(deprel);
  const verb = governs ? head : form === 'light' ? match.predicate : -1;
  if (verb < 0) return undefined;
  const names = namesOf(verb, tree);
  if (form === 'noun' && names.some((name) => lexicon.endings.has(name))) return { ...time, start: null };
  const begins = kind === 'relation' && names.some((name) => lexicon.beginnings.has(name));
  return begins ? { ...time, end: null } : undefined;
}
