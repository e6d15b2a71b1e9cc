import type { Sentence } from '../../model/doc.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { caseOf } from './constructions/own-dependents.ts';
import type { Reading } from './draft.ts';
import { findParticipants } from './find-participants.ts';
import { findTriggers, type TriggerMatch } from './find-triggers.ts';
import { lendParties } from './lend-parties.ts';
import { matchSlots } from './match-slots.ts';
import { mergeWeapons } from './merge-weapons.ts';
import { has, type Slots } from './slots.ts';
import { splitRelation } from './split-parties.ts';
import type { ParticipantParts } from './stand-ins.ts';
import type { TriggerIndex } from './trigger-index.ts';

/** A trigger that tells nothing here, with the reason. */
export interface PassedOver {
  readonly match: TriggerMatch;
  readonly reason: string;
}

export interface SentenceReadings {
  readonly readings: readonly Reading[];
  readonly passed: readonly PassedOver[];
}

export interface ReadingParts extends ParticipantParts {
  readonly index: TriggerIndex;
}

/**
 * What the triggers of a sentence tell. Where several share a word, the one with more words stands alone (“hold talks” is
 * no “hold”, “missile test” no “test”); of several types that the same words may tell, the one with most parties does.
 */
export function findReadings(sentence: Sentence, parts: ReadingParts): SentenceReadings {
  const { tree, index, ontology, slotsOf } = parts;
  const passed: PassedOver[] = [];
  const told: Reading[] = [];
  const found = findTriggers(sentence, tree, index).map((match) => {
    const slots = matchSlots(match, slotsOf, tree);
    return { match, slots, participants: findParticipants(match.entry, slots, parts) };
  });
  const acts = found.filter(({ match, slots }) => !has(slots, ...match.entry.without)); // “asked about the raid” asks for none
  for (const one of found) {
    const { match, participants } = lendParties(one, acts, parts);
    const reading = { match, participants };
    const reason =
      whyNot(reading, one.slots, parts) ??
      whyNobody(reading, one.slots, parts) ??
      whyNoSpeaker(reading, one.slots, parts);
    if (reason) passed.push({ match, reason });
    else told.push(reading);
  }
  const { kept, left } = withoutRivals(mergeWeapons(mergeSubjects(told, parts), parts), ontology);
  return { readings: kept, passed: [...passed, ...left] };
}

/**
 * “A Chadian raid killed nine rebels”: an event that is the subject of a verb of its own category is one event with it: who
 * did the one did the other. Where the noun has a recipient of its own, that is told too. So is one that is the object of a
 * verb of its own type: “renewed the arms embargo on Chad”.
 */
function mergeSubjects(told: readonly Reading[], { slotsOf, ontology }: ReadingParts): Reading[] {
  const category = ({ match }: Reading) => ontology.event(match.entry.type)?.plover ?? match.entry.type;
  const merged = new Set<Reading>();
  const readings = told.map((reading) => {
    if (reading.match.entry.form !== 'verb') return reading;
    const slots = slotsOf(reading.match.predicate);
    const fills = (noun: Reading, slot: string) => slots.get(slot)?.includes(noun.match.predicate) === true;
    const others = told.filter((noun) => noun !== reading && noun.match.entry.form === 'noun');
    const objects = others.filter((noun) => fills(noun, 'obj') && noun.match.entry.type === reading.match.entry.type);
    const subjects = others.filter((noun) => fills(noun, 'nsubj') && category(noun) === category(reading));
    const nouns = [...objects, ...subjects];
    for (const noun of objects) merged.add(noun);
    for (const noun of subjects) if (!noun.participants.some(({ role }) => role === 'recipient')) merged.add(noun);
    const known = new Set(reading.participants.map(({ mention }) => mention));
    const added = nouns.flatMap((noun) =>
      noun.participants.filter(
        ({ role, mention }) => role !== 'recipient' && !known.has(mention) && known.add(mention),
      ),
    );
    return added.length === 0 ? reading : { ...reading, participants: [...reading.participants, ...added] };
  });
  return readings.filter((_reading, index) => !merged.has(told[index] as Reading)); // one reading for each told
}

/** How many words an expression has; a verb with its noun (“lift a travel ban”) goes before the noun alone. */
function reachOf({ tokens, entry }: TriggerMatch): number {
  return tokens.length + (entry.form === 'light' ? 0.5 : 0);
}

/** “issued a joint statement” is no second “statement”, though what an act is about is told beside it. */
function isInside({ entry, tokens }: TriggerMatch, readings: readonly Reading[]): boolean {
  return readings.some(
    ({ match }) =>
      match.entry.type === entry.type &&
      match.tokens.length > tokens.length &&
      tokens.every((token) => match.tokens.includes(token)),
  );
}

/** More parties; of two with as many, the one that leaves fewer of its roles open: a launch at nobody is no attack. */
function isFuller(one: Reading, other: Reading): boolean {
  const open = ({ match, participants }: Reading) => {
    const roles = new Set(match.entry.frame.values());
    return [...roles].filter((role) => principal.has(role) && !participants.some((found) => found.role === role))
      .length;
  };
  return (one.participants.length - other.participants.length || open(other) - open(one)) > 0;
}

function withoutRivals(told: readonly Reading[], ontology: Ontology): { kept: Reading[]; left: PassedOver[] } {
  const left: PassedOver[] = [];
  const drop = (readings: readonly Reading[], reason: string, keep: (reading: Reading) => boolean) => {
    left.push(...readings.filter((reading) => !keep(reading)).map(({ match }) => ({ match, reason })));
    return readings.filter(keep);
  };
  const richer = drop(
    told,
    'other words of it tell more',
    (reading) => !told.some((other) => tellsMore(other, reading)),
  );
  const longest = new Map<number, number>();
  for (const { match } of richer) {
    // “threatened it with sanctions”, “failed to reach a deal” are two claims: the noun is what the act is about
    const isAct =
      match.entry.form !== 'modal' &&
      match.tokens.length > 1 &&
      ontology.event(match.entry.type)?.content !== undefined;
    for (const token of isAct ? [match.predicate] : match.tokens)
      longest.set(token, Math.max(longest.get(token) ?? 0, reachOf(match)));
  }
  const isLongest = ({ match }: Reading) =>
    match.tokens.every((token) => (longest.get(token) ?? 0) <= reachOf(match)) && !isInside(match, richer);
  const specific = drop(richer, 'part of a longer expression', isLongest);
  const best = new Map<string, Reading>();
  for (const reading of specific) {
    const key = `${reading.match.entry.kind} ${reading.match.tokens.join(' ')}`; // “formed an alliance” is a deed and a bond
    const rival = best.get(key);
    if (!rival || isFuller(reading, rival)) best.set(key, reading);
  }
  const richest = drop(specific, 'the same words tell another type with more parties', (reading) =>
    [...best.values()].includes(reading),
  );
  const once = drop(richest, 'the same verb tells it already', (reading) => reading === firstTelling(reading, richest));
  const isResidual = ({ match }: Reading) => ontology.event(match.entry.type)?.residual === true;
  if (once.every(isResidual)) return { kept: once, left };
  return { kept: drop(once, 'the sentence tells something more', (reading) => !isResidual(reading)), left };
}

/** “fired artillery rounds” is one attack, be it by “fire artillery” or by “fire round”. */
function firstTelling({ match }: Reading, readings: readonly Reading[]): Reading | undefined {
  const same = readings.filter(
    (one) => one.match.entry.type === match.entry.type && one.match.predicate === match.predicate,
  );
  return same.find((one) => !same.some((other) => isFuller(other, one)));
}

/** “ordered the release of two priests”: the noun alone may say more of one event than the whole expression does. */
function tellsMore(one: Reading, other: Reading): boolean {
  const parties = ({ participants }: Reading) => participants.filter(({ role }) => principal.has(role)).length;
  return (
    one.match.entry.type === other.match.entry.type &&
    parties(one) > parties(other) &&
    one.match.tokens.some((token) => other.match.tokens.includes(token))
  );
}

const principal = new Set(['agent', 'recipient']);
const principalRoles: ReadonlySet<string> = new Set([...principal, 'source', 'target']);

/** An event needs somebody who does or suffers it, a relation both of its ends. */
function whyNot(reading: Reading, slots: Slots, parts: ReadingParts): string | null {
  const { match, participants } = reading;
  const { ontology } = parts;
  const { requires, without, parties, unless } = match.entry;
  if (isName(match, parts)) return 'the word is the name of somebody or of a place';
  if (without.length > 0 && has(slots, ...without)) return 'this sense takes nothing of the kind';
  const subjects = [...(slots.get('nsubj') ?? [])].map((token) => parts.tree.tokens[token]?.lemma.toLowerCase() ?? '');
  if (subjects.some((lemma) => unless.has(lemma))) return 'its subject does no such thing';
  const isThere = (name: string) => slots.has(name) || participants.some(({ role }) => name === `role:${role}`);
  if (requires.length > 0 && !requires.some(isThere)) return 'what this sense takes is missing';
  const doers = participants.filter(({ role }) => role === 'agent').length;
  if (parties && (parties === 'one') !== (doers === 1)) return 'this sense wants another number of parties';
  if (match.open && !meetsNeeds(match, participants, ontology))
    return 'nobody of the kind that this sense needs fills its role';
  const roles = new Set(participants.map(({ role }) => role));
  if (match.entry.kind === 'relation') {
    const isMutual = ontology.edge(match.entry.type)?.symmetric === true;
    const both = roles.has('source') && (roles.has('target') || (isMutual && splitRelation(participants).length > 0));
    return both ? null : 'one end of the relation is not named';
  }
  if (![...roles].some((role) => principal.has(role))) return 'nobody is named who does or suffers it';
  return leadsTo(match, participants, parts) ? null : 'nobody stands behind its preposition';
}

/** “the Partnership for Peace”, “the Organization of Islamic Cooperation”: the head of a name tells nothing that happened. */
function isName({ entry, predicate, tokens }: TriggerMatch, { mentionAt, ontology }: ReadingParts): boolean {
  const mention = entry.form === 'noun' && tokens.length === 1 ? mentionAt(predicate) : undefined;
  return (
    mention?.kind === 'name' &&
    mention.head === predicate &&
    ontology.isA(mention.type, 'organization', 'person', 'place', 'facility')
  );
}

/** “left OPEC” against “left the hotel”: some senses of a word are told by who fills a role. */
function meetsNeeds({ entry }: TriggerMatch, participants: Reading['participants'], ontology: Ontology): boolean {
  return [...(entry.needs ?? [])].every(([role, types]) =>
    participants.some((one) => one.role === role && ontology.isA(one.mention.type, ...types)),
  );
}

/**
 * “declared war on dandelions”, “the hosts surrendered the ball”: where the place of the one it is done to is taken by
 * something that acts nowhere, the word is not meant politically. What is said may be about anything.
 */
function whyNobody(
  { match, participants }: Reading,
  slots: Slots,
  { tree, mentionAt, ontology }: ParticipantParts,
): string | null {
  const spec = ontology.event(match.entry.type);
  if (spec?.reciprocal && match.tokens.length === 1 && match.entry.form === 'verb') {
    const met = match.entry.frame.get('obj') === 'agent' ? slots.get('obj') : undefined;
    const isStrange = (met ?? []).some((filler) => tree.tokens[filler]?.upos === 'NOUN' && !mentionAt(filler));
    return isStrange ? 'whom they would meet is nobody' : null; // “the raid was met by the fleet”
  }
  if (
    spec?.valence !== 'conflict' ||
    spec.speech ||
    spec.reciprocal ||
    participants.some(({ role }) => role !== 'agent')
  )
    return null;
  for (const [slot, role] of match.entry.frame) {
    if (role !== 'recipient' || slot.startsWith('ccomp')) continue;
    const strange = (slots.get(slot) ?? []).some(
      (filler) => tree.tokens[filler]?.upos === 'NOUN' && !mentionAt(filler),
    );
    if (strange) return 'it is done to nobody who could be in the graph';
  }
  return null;
}

/**
 * “Robust finances offered the government some scope”: where a thing stands in the place of whoever says it, nobody does. A
 * document or a word may say something in somebody's stead.
 */
function whyNoSpeaker(
  { match, participants }: Reading,
  slots: Slots,
  { tree, mentionAt, ontology, lexicon }: ParticipantParts,
): string | null {
  const spec = ontology.event(match.entry.type);
  if (!spec?.speech || match.entry.form !== 'verb' || match.entry.frame.get('nsubj') !== 'agent') return null;
  const fillers = slots.get('nsubj') ?? [];
  if (fillers.length === 0 || participants.some(({ role }) => role === 'agent')) return null;
  const isThing = (filler: number) => {
    const { upos = '', lemma = '' } = tree.tokens[filler] ?? {};
    const says = [lexicon.documents, lexicon.reportingNouns, lexicon.quantifiers].some((words) =>
      words.has(lemma.toLowerCase()),
    );
    return upos === 'NOUN' && !mentionAt(filler) && !says;
  };
  return fillers.every(isThing) ? 'whatever says it is nobody' : null;
}

/** “call on”, “fire at”: a trigger that ends in a preposition tells something only of who stands behind it. */
function leadsTo(
  { tokens, entry }: TriggerMatch,
  participants: Reading['participants'],
  { tree, mentionAt }: ReadingParts,
): boolean {
  const last = tree.tokens[tokens.at(-1) as number]; // a match has tokens
  if (tokens.length === 1 || last?.deprel !== 'case' || tokens.includes(last.head)) return true;
  const role = entry.frame.get(`obl:${caseOf(tree, last.head)}`);
  if (role === undefined || !principalRoles.has(role)) return true; // “called for calm”: what is behind need be nobody
  const behind = tree.conjuncts(last.head);
  const isOwners = ({ slot }: Reading['participants'][number]) => slot.startsWith(`obl:${caseOf(tree, last.head)}>`);
  return (
    participants.some(isOwners) || // “looked into the senator's dealings”
    behind.some((token) => participants.some(({ mention }) => mention === mentionAt(token)))
  );
}
