import { overlap } from '../../model/span.ts';
import { meet } from './days.ts';
import type { Telling } from './telling.ts';
import type { Weighed } from './weighed.ts';
import { shareWord } from './word-reasons.ts';

/** What their dates say for it: the same days most, one article or the news of one day less. */
export function timeReasons(a: Telling, b: Telling): Weighed[] {
  // “its sixth nuclear test”, written years later: the number dates it
  const numbered = a.ordinal !== null && a.ordinal === b.ordinal ? [{ name: 'same-ordinal', value: 0.3 }] : [];
  const dated = meet(a.when, b.when) ? datedReason(a, b) : apartReason(a, b);
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
  if (a.article === b.article) return inOneArticle(a, b);
  if (close === 1 && datings.includes('month')) return { name: 'day-in-month', value: 0.15 };
  if (datings.includes('published') && (close === 1 || datings.every((dating) => dating === 'published')))
    return { name: 'news-of-the-day', value: 0.15 };
  return datings.every((dating) => dating === 'month') ? { name: 'same-month', value: 0.1 } : null;
}

/** Days that do not meet, one of them only guessed from when the article appeared. */
function apartReason(a: Telling, b: Telling): Weighed | null {
  if (a.article === b.article) return { name: 'dated-apart', value: 0 };
  return a.ordinal !== null && a.ordinal === b.ordinal ? null : { name: 'published-apart', value: -0.3 };
}

/** A report comes back to its news; a history goes on to the next battle. */
function inOneArticle(a: Telling, b: Telling): Weighed {
  if (a.sentence === b.sentence && !repeats(a, b) && areOnePredicate(a, b))
    return { name: 'same-sentence', value: 0.2 };
  if (a.history) return { name: 'same-history', value: -0.1 };
  // “visits one and calls on another”: a sentence that tells two things one after the other
  return a.sentence === b.sentence ? { name: 'told-side-by-side', value: 0 } : { name: 'same-article', value: 0.15 };
}

/** “was destroyed at the one battle, and these were destroyed at the other”: a sentence says again what is another thing. */
function repeats(a: Telling, b: Telling): boolean {
  return !overlap(a.trigger, b.trigger) && shareWord(a, b);
}

/** What joins two acts, or begins another clause. */
const joint = /[,;:]|\b(?:and|or|but|while|that|which|who|whom|they|before|after)\b/i;
/** A gap between two words of one predicate, in UTF-16 code units. */
const longest = 60;

/** “struck back by attacking”, “shot and killed”, “attacked the village, killing ten”; not “visited A and met B”. */
function areOnePredicate(a: Telling, b: Telling): boolean {
  if (overlap(a.trigger, b.trigger)) return true;
  const [first, second] = a.trigger.start < b.trigger.start ? [a, b] : [b, a];
  const between = second.before.slice(first.trigger.end - first.sentence).trim();
  if (between === 'and') return true;
  const gap = second.words.endsWith('ing') ? between.replace(/,$/, '') : between;
  return gap.length <= longest && !joint.test(gap);
}
