import type { Telling } from './telling.ts';

/** Where the lead of a report ends, in UTF-16 code units. */
const lead = 500;

/** Whether one is the headline of a report and the other told in the lead below it, which says the same again. */
export function areHeadlineAndLead(a: Telling, b: Telling): boolean {
  return isHeadlineOf(a, b) || isHeadlineOf(b, a);
}

function isHeadlineOf(a: Telling, b: Telling): boolean {
  return a.article === b.article && a.sentence === 0 && b.sentence > 0 && b.sentence < lead && a.type === b.type;
}

/** How long what stands under a heading is about, in UTF-16 code units. */
const section = 2500;
/** Whether one heads a part of a text that tells the other. */
export function areHeadingAndSection(a: Telling, b: Telling): boolean {
  const [first, second] = a.sentence < b.sentence ? [a, b] : [b, a];
  const isUnder = first.heading && !first.plural && !second.heading && second.sentence - first.sentence < section;
  return isUnder && a.article === b.article && a.type === b.type;
}
