import type { Ontology } from '../../ontology/ontology.ts';
import type { PartyMatch } from './compare-parties.ts';
import { areOnePredicate } from './one-predicate.ts';
import type { Party, Telling } from './telling.ts';
import type { Weighed } from './weighed.ts';

/** What those who take part say for it. */
export function partyReasons(
  [a, b]: readonly [Telling, Telling],
  agents: PartyMatch,
  recipients: PartyMatch,
  ontology: Ontology,
): Weighed[] {
  const { agents: some } = a;
  const { agents: others } = b;
  const spec = ontology.event(a.type);
  const byState = spec?.speech ? 0.2 : 0.05; // who speaks to whom is told more exactly than who fights whom
  const worth = (match: PartyMatch, full: number) =>
    match.verdict === 'agree' ? full - (match.byState ? byState : 0) : match.verdict === 'part' ? full / 2 : 0;
  if (spec?.reciprocal) {
    return agents.verdict === 'agree'
      ? [{ name: 'same-parties', value: agents.shared > 1 || (a.counted && b.counted) ? 0.4 : 0.1 }]
      : [];
  }
  const alone = spec?.roles.recipient === undefined; // a test has but its agent
  const reasons = [
    { name: 'same-agents', value: worth(agents, alone ? 0.3 : 0.2) },
    {
      name: 'same-recipients',
      value: worth(recipients, isParticular(a, b, [agents, recipients], ontology) ? (a.history ? 0.3 : 0.25) : 0.2),
    },
  ].filter(({ value }) => value > 0);
  // “warned Iran”, “warned”: one speaker says many things a day
  if (spec?.speech && recipients.verdict === 'open' && !areOnePredicate(a, b))
    reasons.push({ name: 'speech-to-nobody-in-common', value: -0.2 });
  // “the Missile Administration” of nobody knows whom may well act for the state that is told
  const mayAct = (left: readonly Party[], right: readonly Party[]) =>
    left.some(({ stateless, unnamed }) => stateless && !unnamed) && right.some(({ state }) => state !== null);
  if (alone && reasons.length === 0 && (mayAct(some, others) || mayAct(others, some)))
    reasons.push({ name: 'agents-may-agree', value: 0.15 });
  if (reasons.length === 0) reasons.push({ name: 'no-party-in-common', value: -0.2 });
  return reasons;
}

/** “shot down the airliner”, “was sworn in”: what is done in one report to somebody who is no state is seldom done twice. */
function isParticular(
  a: Telling,
  b: Telling,
  [agents, recipients]: readonly [PartyMatch, PartyMatch],
  ontology: Ontology,
): boolean {
  if (a.article !== b.article || a.type !== b.type || ontology.event(a.type)?.speech) return false;
  if (a.history && (agents.verdict !== 'agree' || agents.byState)) return false;
  const isLent = a.back === 'carried' || b.back === 'carried';
  return !isLent && !recipients.byState && [...a.recipients, ...b.recipients].every(({ id, state }) => id !== state);
}
