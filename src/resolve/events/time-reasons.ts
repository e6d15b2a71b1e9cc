import { overlap } from '../../model/span.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { type Dating, meet } from './days.ts';
import { areHeadingAndSection, areHeadlineAndLead } from './headline.ts';
import { areOnePredicate } from './one-predicate.ts';
import { shareWord } from './share-word.ts';
import type { Telling } from './telling.ts';
import type { Weighed } from './weighed.ts';

/** What their dates say for it: the same days most, one article or the news of one day less. */
export function timeReasons(a: Telling, b: Telling, ontology: Ontology): Weighed[] {
  // “its sixth nuclear test”, written years later: the number dates it
  const numbered = a.ordinal !== null && a.ordinal === b.ordinal ? [{ name: 'same-ordinal', value: 0.3 }] : [];
  const dated = meet(a.when, b.when) ? datedReason(a, b) : apartReason(a, b, ontology);
  if (dated) return [...numbered, dated];
  return numbered.length > 0 ? numbered : [{ name: 'loosely-dated', value: -0.1 }];
}

function datedReason(a: Telling, b: Telling): Weighed | null {
  const datings = [a.when.dating, b.when.dating];
  const close = datings.filter((dating) => dating === 'close').length;
  if (close === 2) {
    const gap = Math.abs(a.when.first - b.when.first) + Math.abs(a.when.last - b.when.last);
    return gap === 0 ? { name: 'same-days', value: 0.35 } : { name: 'days-meet', value: 0.25 };
  }
  if (a.article === b.article) {
    const isTold = (dating: Dating) => dating === 'close' || dating === 'month' || (dating === 'loose' && !a.history);
    const meets = datings.every(isTold) && a.sentence !== b.sentence;
    return meets ? { name: 'dates-meet', value: a.history ? 0.1 : 0.2 } : inOneArticle(a, b);
  }
  if (close === 1 && datings.includes('month')) return { name: 'day-in-month', value: 0.15 };
  if (datings.includes('published') && (close === 1 || datings.every((dating) => dating === 'published')))
    return { name: 'news-of-the-day', value: 0.15 };
  return datings.every((dating) => dating === 'month') ? { name: 'same-month', value: 0.1 } : null;
}

/** Days that do not meet, one of them only guessed from when the article appeared. */
function apartReason(a: Telling, b: Telling, ontology: Ontology): Weighed | null {
  if (areOnePredicate(a, b)) return { name: 'same-sentence', value: worthOfPredicate(a, b) };
  if (a.article === b.article) return { name: 'dated-apart', value: worthApart(a, b, ontology) };
  return a.ordinal !== null && a.ordinal === b.ordinal ? null : { name: 'published-apart', value: -0.3 };
}

/** Two meet again and again, while what is done to one is told without its day as well. */
function worthApart(a: Telling, b: Telling, ontology: Ontology): number {
  if (ontology.event(a.type)?.reciprocal) return -0.1;
  if (a.sentence === b.sentence) return 0; // “freed men who had been let go in May”
  return a.type === b.type && a.ordinal === null && b.ordinal === null ? 0.15 : 0;
}

/** A report comes back to its news; a history goes on to the next battle. */
function inOneArticle(a: Telling, b: Telling): Weighed {
  if (areOnePredicate(a, b)) return { name: 'same-sentence', value: worthOfPredicate(a, b) };
  if (areHeadingAndSection(a, b))
    return { name: 'heading', value: a.back === 'carried' || b.back === 'carried' ? 0.3 : 0.2 };
  if (a.history) return { name: 'same-history', value: -0.1 };
  if (areHeadlineAndLead(a, b)) return { name: 'headline', value: worthOfHeadline(a, b) };
  // “visits one and calls on another”: a sentence that tells two things one after the other
  if (a.sentence === b.sentence)
    return { name: 'told-side-by-side', value: areOfOneMention(a, b) ? 0.15 : a.isVerb && b.isVerb ? -0.1 : 0 };
  return { name: 'same-article', value: 0.15 };
}

/** What a headline told its report tells first, unless a man did the one and no man the other; more it tells perhaps. */
function worthOfHeadline(a: Telling, b: Telling): number {
  const told = (a.headline && b.leads) || (b.headline && a.leads);
  if (told && !(a.agents.length > 0 && b.agents.length > 0 && isByPerson(a) !== isByPerson(b))) return 0.4;
  return shareWord(a, b) ? 0.3 : 0.2;
}

function isByPerson({ agents }: Telling): boolean {
  return agents.some(({ person }) => person);
}

/** “the freezes that the bloc had imposed on them”: what is done to those whom the same words name, and nobody else. */
function areOfOneMention(a: Telling, b: Telling): boolean {
  const [short, long] = a.principals.length <= b.principals.length ? [a, b] : [b, a];
  return (
    (a.isNoun || b.isNoun) &&
    a.type === b.type &&
    short.recipients.length > 0 &&
    short.principals.every((at) => long.principals.includes(at))
  );
}

/**
 * “met to discuss it”, “struck back by shelling” are one act in two words of kin; “arrested and sentenced” may be two.
 * Whoever “was killed in a raid” was so by it.
 */
function worthOfPredicate(a: Telling, b: Telling): number {
  if (a.outcome !== b.outcome) return a.type === b.type ? 0.4 : 0.5;
  if (a.type === b.type || overlap(a.trigger, b.trigger)) return 0.3;
  const [first, second] = a.trigger.start < b.trigger.start ? [a, b] : [b, a];
  const between = second.before.slice(first.trigger.end - first.sentence);
  return /\b(?:to|by|(?:in|by|under) which(?: [\w-]+)?)\s*$/i.test(between) ? 0.3 : 0.2;
}
