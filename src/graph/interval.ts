import type { ClaimTime } from '../model/claim.ts';
import { precisions } from '../model/doc.ts';
import { compare, groupBy } from './compare.ts';
import { lastDayOf } from './last-day.ts';
import { compareStatuses } from './policy.ts';
import { countSources } from './sources.ts';
import type { ToldClaim } from './told-claim.ts';

/** First and last day, ISO; null for an open or unknown end. */
export interface Days {
  readonly start: string | null;
  readonly end: string | null;
}

export const unknownDays: Days = { start: null, end: null };

export function holdsOn({ start, end }: Days, date: string): boolean {
  return (start === null || start <= date) && (end === null || date <= end);
}

/** Whether two stretches share a day; open ends reach as far as needed. */
export function overlapDays(a: Days, b: Days): boolean {
  return (
    (a.start === null || b.end === null || a.start <= b.end) && (b.start === null || a.end === null || b.start <= a.end)
  );
}

/**
 * How long a standing relation held, as far as the text says. A claim that only has its article's date says when it
 * was written: taken for a validity, every article would make an edge of its own.
 */
export function validityOf(time: ClaimTime | null): Days {
  return time === null || time.basis === 'published' ? unknownDays : { start: time.start, end: time.end };
}

/**
 * When an event was: the tightest time that its claims give. The surest claims speak first (a plan's date is not the
 * deed's); a date taken from the article comes last; then the finest precision, stated before implied, and the date
 * that most sources give.
 */
export function tightestDays(told: readonly ToldClaim[]): Days {
  const timed = told.filter(({ claim }) => claim.time !== null);
  const groups = [...groupBy(timed, ({ claim, status }) => JSON.stringify([status, timeKey(claim.time)])).values()];
  const ranked = groups.map((group) => ({ group, first: group[0] as ToldClaim })); // a group has a member
  ranked.sort(
    (a, b) =>
      compareStatuses(a.first.status, b.first.status) ||
      compareTimes(a.first.claim.time, b.first.claim.time) ||
      countSources(b.group) - countSources(a.group) ||
      compare(timeKey(a.first.claim.time), timeKey(b.first.claim.time)),
  );
  const best = ranked[0]?.first.claim.time;
  return best ? { start: best.start, end: best.end } : unknownDays;
}

function timeKey(time: ClaimTime | null): string {
  return JSON.stringify(time && [time.start, time.end, time.precision, time.basis]);
}

function compareTimes(a: ClaimTime | null, b: ClaimTime | null): number {
  if (!a || !b) return 0;
  return (
    Number(a.basis === 'published') - Number(b.basis === 'published') ||
    precisions.indexOf(a.precision) - precisions.indexOf(b.precision) ||
    Number(a.basis === 'implied') - Number(b.basis === 'implied')
  );
}

/** As a reader would write it: `2017-09-03`, `2017-09`, `2017`, `since 2014-03-01`; empty when unknown. */
export function formatDays({ start, end }: Days): string {
  if (start === null) return end === null ? '' : `until ${end}`;
  if (end === null) return `since ${start}`;
  if (start === end) return start;
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
  const month = start.slice(0, 7);
  if (start === `${month}-01` && end === lastDayOf(month)) return month;
  return `${start} to ${end}`;
}
