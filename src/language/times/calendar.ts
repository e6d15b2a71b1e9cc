/** Days of the Gregorian calendar as whole numbers since 1970-01-01, so that arithmetic needs no time zone. */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const millisecondsADay = 86_400_000;

export function toDay(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / millisecondsADay);
}

export function toCivil(day: Day): CivilDate {
  const date = new Date(day * millisecondsADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "2017-09-03"; null outside the years 1 to 9999, which an ISO date of four digits cannot say. */
export function isoOf(day: Day): string | null {
  const { year, month, day: dayOfMonth } = toCivil(day);
  if (year < 1 || year > 9999) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** Reads "2017-09-03" (what follows is ignored); null if it is no day of the calendar. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day, or null for a date that no month has ("31 June"). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return toDay(year, month, day);
}

export function daysInMonth(year: number, month: number): number {
  return toDay(year, month + 1, 1) - toDay(year, month, 1);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The ISO 8601 week that a day lies in, with the year that the week belongs to. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const { year } = toCivil(mondayOf(day) + 3);
  return { year, week: Math.floor((mondayOf(day) + 3 - toDay(year, 1, 1)) / 7) + 1 };
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876). */
export function easterSunday(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leaps = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (leaps + 19 * golden + 15) % 30;
  const epact = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + epact + 2 - century + Math.floor(century / 4)) % 7;
  const offset = epact - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return toDay(year, month, offset + 28 - 31 * Math.floor(month / 4));
}

/** The nth weekday of a month; -1 is the last one. */
export function nthWeekday(year: number, month: number, nth: number, weekday: number): Day {
  if (nth < 0) {
    const last = toDay(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toDay(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
