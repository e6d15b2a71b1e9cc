import { compareParties } from './compare-parties.ts';
import { areOnePredicate } from './one-predicate.ts';
import type { Telling } from './telling.ts';
import type { Weighed } from './weighed.ts';

/** Means, place and topic: they seldom prove that it is one event, but often that it is another. */
export function detailReasons(a: Telling, b: Telling): Weighed[] {
  const reasons: Weighed[] = [];
  for (const [name, left, right] of [
    ['instrument', a.instruments, b.instruments],
    ['place', a.places, b.places],
    ['topic', a.topics, b.topics],
  ] as const) {
    const { verdict } = compareParties(left, right);
    if (verdict === 'agree' || verdict === 'part') reasons.push({ name: `same-${name}`, value: 0.1 });
    else if (verdict === 'conflict' && !areOnePredicate(a, b))
      reasons.push({ name: `other-${name}`, value: name === 'place' ? -0.25 : -0.15 });
  }
  // a report that goes on from 28 dead to 35 tells of two attacks; two reports may count differently
  if (a.article === b.article && [...a.counts].some(([name, count]) => count !== (b.counts.get(name) ?? count)))
    reasons.push({ name: 'other-count', value: -0.3 });
  return reasons;
}
