import { shareWord } from './share-word.ts';
import type { Telling } from './telling.ts';

/** Where the lead of a report ends, in UTF-16 code units, and where what stands between it and the headline does. */
const lead = 700;
const standfirst = 250;

/** Whether one stands over a report, by itself or with some lines more, and the other in its lead, which says it again. */
export function areHeadlineAndLead(a: Telling, b: Telling): boolean {
  if (a.history || a.article !== b.article || a.type !== b.type || a.sentence === b.sentence) return false;
  const [first, last] = a.sentence < b.sentence ? [a, b] : [b, a];
  return last.sentence < lead && (first.sentence === 0 || (first.sentence < standfirst && shareWord(a, b)));
}

/** How long what stands under a heading is about, in UTF-16 code units. */
const section = 2500;
/** Whether one heads a part of a text that tells the other. */
export function areHeadingAndSection(a: Telling, b: Telling): boolean {
  const [first, second] = a.sentence < b.sentence ? [a, b] : [b, a];
  const isUnder = first.heading && !first.plural && !second.heading && second.sentence - first.sentence < section;
  return isUnder && a.article === b.article && a.type === b.type;
}
