import { overlap } from '../../model/span.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { compareNames } from './event-name.ts';
import { areHeadlineAndLead } from './headline.ts';
import { shareWord } from './share-word.ts';
import type { Telling } from './telling.ts';
import type { Weighed } from './weighed.ts';

/**
 * “Russia blocks”, “Russia blocked”: a headline and its report use one word, and so do two texts on “the French
 * Revolution”. Speakers use theirs again and again; “attacks” are more than an attack.
 */
export function wordReasons(a: Telling, b: Telling, ontology: Ontology): Weighed[] {
  if (a.article === b.article && overlap(a.trigger, b.trigger))
    return [
      { name: 'same-words', value: a.trigger.start === b.trigger.start && a.trigger.end === b.trigger.end ? 0.3 : 0.4 },
    ];
  if (areAnyOfTheKind(a, b, ontology)) return [{ name: 'any-of-the-kind', value: -0.2 }];
  const spec = ontology.event(a.type);
  if ((spec?.speech && !spec.reciprocal) || !shareWord(a, b)) return [];
  if (a.name !== null && b.name !== null) {
    const match = compareNames(a.name, b.name);
    if (match !== 'other') return [{ name: 'same-name', value: match === 'same' ? 0.5 : 0.3 }];
  }
  if (a.article !== b.article || a.sentence === b.sentence) return [];
  const later = a.trigger.start < b.trigger.start ? b : a;
  if (a.plural !== b.plural) return later.back === 'carried' && !a.history ? [{ name: 'same-word', value: 0.1 }] : [];
  if (later.back !== null && !a.history) return [{ name: 'same-word-again', value: 0.25 }];
  if (a.into !== null && a.into === b.into && a.words === b.words) return [{ name: 'same-phrase', value: 0.3 }];
  return isSettled(a, b, ontology) || areHeadlineAndLead(a, b) ? [{ name: 'same-word', value: 0.1 }] : [];
}

/** “exports”, “exports”; “buys wheat from them”, “exports to them”: what states do to one another all the time. */
function areAnyOfTheKind(a: Telling, b: Telling, ontology: Ontology): boolean {
  if (a.when.dating === 'close') return false;
  if (a.generic && b.generic) return true;
  const isDone = ontology.event(a.type)?.reciprocal && a.sentence !== b.sentence;
  return isDone === true && ((a.generic && b.isVerb) || (a.isVerb && b.generic));
}

/**
 * “dismisses PM”, “dismissed the head of the bank”: a verb whose object nobody knows may have had another, unless it has
 * none: “offers to mediate.”
 */
function isSettled(a: Telling, b: Telling, ontology: Ontology): boolean {
  if (!a.isVerb || !b.isVerb || ontology.event(a.type)?.roles.recipient === undefined) return true;
  const open = [a, b].filter(({ recipients }) => recipients.length === 0);
  return open.every(({ ends }) => ends) || (open.length === 2 && (a.sentence === 0 || b.sentence === 0));
}
