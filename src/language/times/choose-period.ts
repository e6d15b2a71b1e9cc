import { type Day, toCivil } from './calendar.ts';
import type { Period } from './periods.ts';
import type { Tense } from './scene.ts';

/** Which of the many: wholly before or after the anchor, in its year, or as a history goes on from it. */
export type Choice = 'before' | 'after' | 'same' | 'told';

type InYear = (year: number) => Period | null;

function candidates(inYear: InYear, around: Day): Period[] {
  const { year } = toCivil(around);
  return [year - 2, year - 1, year, year + 1, year + 2].flatMap((near) => inYear(near) ?? []);
}

/** Half a year, in days: a history that names a month longer ago than this has gone on to the next year. */
const turnOfYear = 200;

export function choosePeriod(inYear: InYear, anchor: Period, choice: Choice): Period | null {
  const all = candidates(inYear, anchor.first);
  if (choice === 'before') return all.findLast((period) => period.last < anchor.first) ?? null;
  if (choice === 'after') return all.find((period) => period.first > anchor.last) ?? null;
  const { year } = toCivil(anchor.first);
  const same = inYear(year);
  if (choice === 'same' || !same || anchor.precision === 'year') return same;
  return anchor.first - same.last > turnOfYear ? inYear(year + 1) : same;
}

/** So soon ahead of the dateline that nobody would mean the year before, days. */
const soon = 30;
/** The same where no verb tells the tense ("the November election"), days; for months twice as many. */
const soonUntold = 60;
/** So shortly past that nobody would mean the next year, days. */
const justPast = 10;

/**
 * The one that news means: the last one that has begun by the dateline, or the next one if the verb is future. A day
 * that is a few weeks ahead is that day all the same ("the festival of March 11", on March 5).
 */
export function nearestYear(inYear: InYear, dateline: Day, tense: Tense): Period | null {
  const all = candidates(inYear, dateline);
  const past = all.findLast((period) => period.first <= dateline);
  const future = all.find((period) => period.last >= dateline);
  if (!past || !future || past === future) return past ?? future ?? null;
  if (tense === 'future') return dateline - past.last <= justPast && past.precision === 'day' ? past : future;
  const ahead = future.first - dateline;
  if (future.precision === 'day' && ahead <= soon) return future;
  const near = future.precision === 'day' ? soonUntold : soonUntold * 2;
  if (tense === 'unknown' && ahead <= near && ahead < dateline - past.last && future.precision !== 'season')
    return future;
  return past;
}
