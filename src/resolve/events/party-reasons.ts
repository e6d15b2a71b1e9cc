import type { Ontology } from '../../ontology/ontology.ts';
import type { PartyMatch } from './compare-parties.ts';
import { areHeadlineAndLead } from './headline.ts';
import { areOnePredicate } from './one-predicate.ts';
import type { Party } from './outline.ts';
import { shareWord } from './share-word.ts';
import type { Telling } from './telling.ts';
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
    const value = worthOfMeeting(a, b, agents, ontology);
    return value > 0 ? [{ name: 'same-parties', value }] : [];
  }
  const alone = spec?.roles.recipient === undefined; // a test has but its agent
  const reasons = [
    { name: 'same-agents', value: worth(agents, alone ? 0.3 : 0.2) },
    { name: 'same-recipients', value: worth(recipients, worthOfRecipients(a, b, [agents, recipients], ontology)) },
  ].filter(({ value }) => value > 0);
  const words = a.article === b.article && recipients.verdict === 'open' ? sharedLabel(a.recipients, b.recipients) : 0;
  if (words > 0) reasons.push({ name: 'same-description', value: words > 1 ? 0.15 : 0.1 });
  if (isOnePlan(a, b, agents)) reasons.push({ name: 'same-plan', value: 0.05 });
  // “warned Iran”, “warned”: one speaker says many things a day
  if (spec?.speech && recipients.verdict === 'open' && !areOnePredicate(a, b) && !areHeadlineAndLead(a, b))
    reasons.push({ name: 'speech-to-nobody-in-common', value: -0.2 });
  if (spec?.speech && sayOther(a, b)) reasons.push({ name: 'other-content', value: -0.2 });
  // “the Missile Administration” of nobody knows whom may well act for the state that is told
  const mayAct = (left: readonly Party[], right: readonly Party[]) =>
    left.some(({ stateless, unnamed }) => stateless && !unnamed) && right.some(({ state }) => state !== null);
  if (alone && reasons.length === 0 && (mayAct(some, others) || mayAct(others, some)))
    reasons.push({ name: 'agents-may-agree', value: 0.15 });
  if (reasons.length > 0 || (a.outcome !== b.outcome && areOnePredicate(a, b))) return reasons;
  const isRetold = !spec?.speech && areHeadlineAndLead(a, b) && !a.others && !b.others;
  if (isRetold && (a.headline || b.headline)) return [];
  return [{ name: 'no-party-in-common', value: isRetold ? -0.1 : -0.2 }]; // without a headline, a lead may tell two things
}

/** “accused her of sleeping”, “accused her of being duped”: two verbs with nothing in common that is said. */
function sayOther(a: Telling, b: Telling): boolean {
  if (a.article !== b.article || !a.isVerb || !b.isVerb || areOnePredicate(a, b) || areHeadlineAndLead(a, b))
    return false;
  return Math.min(a.content.length, b.content.length) > 3 && !a.content.some((stem) => b.content.includes(stem));
}

/** “urged delegates”, “called on delegates”: how many words describe both. */
function sharedLabel(some: readonly Party[], others: readonly Party[]): number {
  const shared = some.flatMap(({ label }) =>
    others.some((one) => one.label === label) ? [label.split(' ').length] : [],
  );
  return Math.max(0, ...shared);
}

/** What somebody means to do an article tells again: “has agreed to release them”, “his willingness to set them free”. */
function isOnePlan(a: Telling, b: Telling, { verdict }: PartyMatch): boolean {
  const isPlan = a.modality === 'planned' || a.modality === 'conditional';
  const areOpen = a.recipients.length === 0 || b.recipients.length === 0;
  return (
    isPlan &&
    areOpen &&
    a.modality === b.modality &&
    a.article === b.article &&
    a.type === b.type &&
    verdict === 'agree'
  );
}

/** Of those who do something together one is half the tale, unless the words say that there are no more. */
function worthOfMeeting(a: Telling, b: Telling, { verdict, shared }: PartyMatch, ontology: Ontology): number {
  if (verdict === 'agree' && (shared > 1 || (a.counted && b.counted))) return 0.4;
  const areTogether = ontology.event(b.type)?.reciprocal === true && areOnePredicate(a, b);
  if (areTogether) return 0.2; // “spoke at a gathering of pilots”, “will meet with them to discuss”
  return verdict === 'agree' ? 0.1 : 0;
}

/** What it is worth that all to whom it was done are the same. */
function worthOfRecipients(
  a: Telling,
  b: Telling,
  matches: readonly [PartyMatch, PartyMatch],
  ontology: Ontology,
): number {
  const { shared, byState } = matches[1];
  if (isParticular(a, b, matches, ontology)) return a.history ? 0.3 : 0.25;
  if (byState) return 0.2;
  const areSeveral = shared > 1 && (a.article !== b.article || a.sentence !== b.sentence);
  return areSeveral || isFateOfOne(a, b, ontology) ? 0.4 : 0.2; // “annexed Corsica and Sardinia”
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

/** A history seldom tells of one man twice the same, as a report may: “they executed the king”. */
function isFateOfOne(a: Telling, b: Telling, ontology: Ontology): boolean {
  if (!a.history || a.article !== b.article || ontology.event(a.type)?.speech || !shareWord(a, b)) return false;
  const { recipients } = a.recipients.length <= b.recipients.length ? a : b;
  return recipients.every(({ person, unnamed }) => person && !unnamed);
}
