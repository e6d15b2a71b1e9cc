import type { Ontology } from '../../ontology/ontology.ts';
import { addTo } from '../add-to.ts';
import { compareParties } from './compare-parties.ts';
import type { EventComparison } from './compare-tellings.ts';
import { excludes } from './excludes.ts';
import type { Gathered } from './gathered.ts';
import type { Party } from './outline.ts';
import { passageOf } from './passage.ts';
import { shareWord } from './share-word.ts';
import type { Telling } from './telling.ts';

export interface Antecedent extends EventComparison {
  readonly event: Gathered;
  readonly telling: Telling;
}

/** How far back “this attack” and “the attack” look, in UTF-16 code units: some three sentences, some ten. */
const reach = { demonstrative: 500, definite: 1500, carried: Number.POSITIVE_INFINITY };

/**
 * What “the attack” and “these attacks” point back at, where nothing else joined them: the only event told before in their
 * article, and not long before, that may be the one, has somebody in common, and of which all is known that the words say.
 * Where two would do, it is neither. Words that name nobody are of the event that their parties were carried over from.
 * Taken in the order of the text, so that one may point at what another has joined.
 */
export function findAntecedents(events: readonly Gathered[], ontology: Ontology): Antecedent[] {
  const passages = new Map<string, [Telling, Gathered][]>();
  for (const event of events) {
    for (const telling of event.tellings) addTo(passages, passageOf(telling), [telling, event]);
  }
  return [...passages.values()].flatMap((told) => inPassage(told, ontology));
}

function inPassage(told: readonly (readonly [Telling, Gathered])[], ontology: Ontology): Antecedent[] {
  const sorted = [...told].sort(([a], [b]) => a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1));
  const eventOf = new Map(sorted);
  const found: Antecedent[] = [];
  for (const [telling, own] of sorted) {
    const { back } = telling;
    if (back === null || !pointsBack(own, telling)) continue;
    const isCarried = back === 'carried';
    const fits = isCarried ? lent : tellsAll;
    const fitting = sorted.flatMap(([one]) =>
      isInReach(one, telling, reach[back]) &&
      one.trigger.end <= telling.trigger.start &&
      eventOf.get(one) !== own &&
      fits(one, telling, ontology) &&
      mayBeOne(one, telling, ontology)
        ? [eventOf.get(one)]
        : [],
    );
    const event = isCarried || new Set(fitting).size === 1 ? fitting.at(-1) : undefined;
    if (!event?.tellings.every((one) => isFree(one, telling, ontology))) continue;
    eventOf.set(telling, event);
    found.push({ event, telling, verdict: 'same', score: 0.75, reasons: [{ name: 'points-back', value: back }] });
  }
  return found;
}

/** “The naval blockade” of a history may be one that was told long ago, in the same words. */
function isInReach(one: Telling, { trigger, history, words }: Telling, length: number): boolean {
  return (
    one.trigger.start >= trigger.start - length ||
    (history && !one.isVerb && one.ordinal === null && one.words === words)
  );
}

/** Whether no more is told of its event than words like its own; in a history “the war” may be another one each time. */
function pointsBack(event: Gathered, { id, article, history, sentence }: Telling): boolean {
  const isItsOutcome = (one: Telling) => one.outcome && one.sentence === sentence && one.id !== id; // “the raid killed ten”
  const tellings = event.tellings.filter((one) => !isItsOutcome(one));
  return tellings.length === 1 || (!history && tellings.every((one) => one.back !== null && one.article === article));
}

/** As many, and nothing speaks against it: “attacks” are not an attack, though they may be what somebody “attacked”. */
function mayBeOne(one: Telling, telling: Telling, ontology: Ontology): boolean {
  const isAsMany = one.plural === telling.plural || (telling.back === 'carried' && one.isVerb);
  return isAsMany && isFree(one, telling, ontology);
}

/** Nothing speaks against it; in a history “the war” is not the last battle that it told. */
function isFree(one: Telling, telling: Telling, ontology: Ontology): boolean {
  const agents = compareParties(one.agents, telling.agents);
  const recipients = compareParties(one.recipients, telling.recipients);
  if (telling.history && ontology.event(telling.type)?.reciprocal && !shareWord(one, telling)) return false;
  return one.polarity === telling.polarity && excludes(one, telling, agents, recipients, ontology) === null;
}

/** From here on a bare noun comes back to its own word alone, in UTF-16 code units. */
const farApart = 600;

function isLongAgo(one: Telling, telling: Telling): boolean {
  return telling.trigger.start - one.trigger.start > farApart && !shareWord(one, telling);
}

/** “She mocked his complaint”: what is done to whoever does it is something else. */
function areTurnedRound(one: Telling, telling: Telling): boolean {
  return telling.agents.some(({ id }) => one.recipients.some((other) => other.id === id));
}

/** Whether the parties of a telling are those of another, by the very words. */
function lent(one: Telling, telling: Telling): boolean {
  const { principals, type } = telling;
  if (isLongAgo(one, telling) || areTurnedRound(one, telling)) return false;
  return one.type === type && principals.every((start) => one.principals.includes(start));
}

/**
 * Whoever takes part as the words say is known to, and somebody is: for words of another type somebody to whom it was done,
 * since who “conquered” has attacked as well. A speaker says one thing after another, and so does an army in a history.
 */
function tellsAll(one: Telling, telling: Telling, ontology: Ontology): boolean {
  if (ontology.event(telling.type)?.speech && telling.recipients.length === 0) return false;
  if (telling.history && telling.recipients.length === 0 && isLongAgo(one, telling)) return false;
  const roles = ['agents', 'recipients', 'instruments', 'places'] as const;
  const said = roles.filter((role) => telling[role].length > 0);
  return (
    (one.type === telling.type ? telling.agents.length : 0) + telling.recipients.length > 0 &&
    (telling.when.dating !== 'close' || one.when.dating === 'close') &&
    said.every((role) => areTold(one[role], telling[role], telling.history))
  );
}

/** In a history “the air force's assault” is not what the army of that state did. */
function areTold(known: readonly Party[], said: readonly Party[], history: boolean): boolean {
  const { verdict, byState } = compareParties(known, said);
  return verdict === 'agree' && !(history && byState && [...known, ...said].every(({ id, state }) => id !== state));
}
