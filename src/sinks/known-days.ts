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
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}
