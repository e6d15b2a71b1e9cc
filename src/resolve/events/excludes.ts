import type { Reason } from '../../model/reason.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { compareParties, type PartyMatch } from './compare-parties.ts';
import { meet } from './days.ts';
import { areHeadlineAndLead } from './headline.ts';
import { areKin } from './kin.ts';
import type { Telling } from './telling.ts';

/** Why two tellings cannot tell one event; null where nothing speaks against it. */
export function excludes(
  a: Telling,
  b: Telling,
  agents: PartyMatch,
  recipients: PartyMatch,
  ontology: Ontology,
): Reason | null {
  if (a.type !== b.type && !areKin(a.type, b.type, ontology)) {
    return { name: 'types-differ', value: `${a.type} / ${b.type}` };
  }
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) {
    return { name: 'ordinals-differ', value: `${a.ordinal} / ${b.ordinal}` };
  }
  if (a.history && isCountedOn(a, b)) return { name: 'ordinals-differ', value: 'one more' };
  if (a.number !== null && b.number !== null && a.number !== b.number) {
    return { name: 'numbers-differ', value: `${a.number} / ${b.number}` };
  }
  if (a.other !== b.other) return { name: 'one-is-another', value: 'previous, another, next' };
  if (a.article === b.article && goesOn(a.trigger.start < b.trigger.start ? [a, b] : [b, a], recipients)) {
    return { name: 'one-is-another', value: 'also' };
  }
  if (a.habit !== b.habit && !a.plural && !b.plural && a.sentence !== b.sentence)
    return { name: 'one-is-another', value: 'again and again' };
  if (!meet(a.when, b.when) && isTold(a) && isTold(b)) return { name: 'days-differ', value: 'they do not meet' };
  if (areNewsAndPast(a, b)) return { name: 'days-differ', value: 'before the news' };
  const reciprocal = ontology.event(a.type)?.reciprocal ?? false;
  if (agents.verdict === 'conflict' || (reciprocal && agents.verdict === 'part')) {
    return { name: 'agents-differ', value: 'nobody in common' };
  }
  if (recipients.verdict === 'conflict') return { name: 'recipients-differ', value: 'nobody in common' };
  if (!reciprocal && agents.verdict !== 'agree' && recipients.verdict !== 'agree' && areTurnedRound(a, b)) {
    return { name: 'agents-differ', value: 'what the one did was done to the other' };
  }
  if (a.modality !== b.modality && !mayBeOneInSpiteOfModality(a, b)) {
    return { name: 'frames-differ', value: `${a.modality} / ${b.modality}` };
  }
  return null;
}

/** What leaves the last sentence's event for another: “Elsewhere, rebels shelled”, “said that in another incident”. */
const leaving =
  /^\W*(?:also|another|elsewhere|separately|previously|earlier)\b|^\W*(?:[\w-]+ ){1,4}earlier\b|\bin (?:(?:an)?other|a separate)\b|\banother (?:[\w-]+ ){0,8}$/i;

/** “Officials also said that a bomb killed ten”: one more thing, unless it was done to the same. */
const more = /\balso (?:said|says?)\b/i;

function goesOn([first, second]: readonly [Telling, Telling], { verdict }: PartyMatch): boolean {
  if (second.also || first.sentence === second.sentence) return second.also;
  return leaving.test(second.before) || (verdict !== 'agree' && more.test(second.before));
}

/** In a history “the invasion” told before “the second invasion” was the first. */
function isCountedOn(a: Telling, b: Telling): boolean {
  const [first, second] = a.trigger.start < b.trigger.start ? [a, b] : [b, a];
  return a.article === b.article && first.ordinal === null && (second.ordinal ?? 0) > 1;
}

/** How long before its news what a report tells is another thing, in days: a lead may be on what “Monday” brought. */
const longBefore = 5;

/** “The army has dismissed eight men … Last month, it dismissed two”: the news of a report, and what was before. */
function areNewsAndPast(a: Telling, b: Telling): boolean {
  const [first, second] = a.sentence < b.sentence ? [a, b] : [b, a];
  const isPast = isTold(second) && second.when.last < first.when.first - longBefore;
  return isPast && first.isVerb && first.when.dating === 'published' && areHeadlineAndLead(a, b);
}

/** “Xland shelled the town … Rebels attacked Xland’s army”: two that are told whole. */
function areTurnedRound(a: Telling, b: Telling): boolean {
  const parties = [a.agents, a.recipients, b.agents, b.recipients];
  const isTurned = (by: Telling, on: Telling) => compareParties(by.agents, on.recipients).verdict === 'agree';
  return parties.every(({ length }) => length > 0) && (isTurned(a, b) || isTurned(b, a));
}

/** A day in the text, rather than one guessed from when the article appeared. */
function isTold({ when }: Telling): boolean {
  return when.dating !== 'published' && when.dating !== 'none';
}

/** A summit that was planned for a day and one held that day are one; a plan without a day is not yet any deed. */
function mayBeOneInSpiteOfModality(a: Telling, b: Telling): boolean {
  if ([a, b].some(({ modality }) => modality === 'conditional' || modality === 'demanded')) return false;
  return (a.when.dating === 'close' && b.when.dating === 'close') || (a.ordinal !== null && a.ordinal === b.ordinal);
}
