/** First and last day as full ISO dates; `null` where nobody knows. */
export interface KnownDays {
  readonly start: string | null;
  readonly end: string | null;
}

const unknownDays: KnownDays = { start: null, end: null };

/**
 * The days that a reader of another program may be told: real dates of the calendar, in order. An interval that ends
 * before it starts says nothing, since no date is better than a wrong one.
 */
export function knownDays(days: { readonly start?: string | null; readonly end?: string | null }): KnownDays {
  const start = calendarDay(days.start);
  const end = calendarDay(days.end);
  return start !== null && end !== null && start > end ? unknownDays : { start, end };
}

/** The date itself if the calendar has it ("2017-02-30" is none), else null. */
export function calendarDay(day: string | null | undefined): string | null {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const date = Number(day.slice(8));
  return date >= 1 && date <= daysIn(Number(day.slice(0, 4)), Number(day.slice(5, 7))) ? day : null;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}
