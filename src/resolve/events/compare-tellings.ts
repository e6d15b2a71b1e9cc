import type { Verdict } from '../../model/judgement.ts';
import type { Reason } from '../../model/reason.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { compareParties } from './compare-parties.ts';
import { detailReasons } from './detail-reasons.ts';
import { excludes } from './excludes.ts';
import { partyReasons } from './party-reasons.ts';
import { rareWordReasons } from './rare-word-reasons.ts';
import type { Telling } from './telling.ts';
import { timeReasons } from './time-reasons.ts';
import { wordReasons } from './word-reasons.ts';

export interface EventComparison {
  readonly verdict: Verdict;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** From this score on two tellings tell one event. */
export const joinFrom = 0.7;

/**
 * Whether two tellings tell one event, as a table of named features. What excludes it comes first: another ordinal, days
 * that do not meet, other parties, another frame (`polarity` apart, which only `findDisputes` looks across).
 */
export function compareTellings(a: Telling, b: Telling, ontology: Ontology): EventComparison {
  const agents = compareParties(a.agents, b.agents);
  const recipients = compareParties(a.recipients, b.recipients);
  const against = excludes(a, b, agents, recipients, ontology);
  if (against) return { verdict: 'different', score: 0.9, reasons: [against] };
  const reasons = [
    { name: 'type', value: a.type === b.type ? 0.3 : 0.2 },
    ...timeReasons(a, b, ontology),
    ...partyReasons([a, b], agents, recipients, ontology),
    ...detailReasons(a, b),
    ...wordReasons(a, b, ontology),
    ...rareWordReasons(a, b, ontology),
  ];
  const sum = reasons.reduce((total, { value }) => total + value, 0);
  const score = Math.round(Math.min(0.99, Math.max(0, sum)) * 100) / 100;
  return { verdict: score >= joinFrom ? 'same' : 'unsure', score, reasons };
}

/**
 * Whether something speaks against one event that no third telling makes up for: “23 were held”, “7 were held”. Of one and
 * the same men two may count differently.
 */
export function areApart({ verdict, reasons }: EventComparison): boolean {
  const names = reasons.map(({ name }) => name);
  return verdict === 'different' || (names.includes('other-count') && !names.includes('same-recipients'));
}
