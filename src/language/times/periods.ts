import type { Precision } from '../../model/doc.ts';
import { type Day, isoWeek, mondayOf, pad, toCivil, toDay, weekdayOf } from './calendar.ts';

/** A stretch of the calendar: its TIMEX3 value and its first and last day. */
export interface Period {
  readonly value: string;
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

export function dayPeriod(day: Day): Period {
  const { year, month, day: dayOfMonth } = toCivil(day);
  return { value: `${yearText(year)}-${pad(month)}-${pad(dayOfMonth)}`, first: day, last: day, precision: 'day' };
}

export function weekPeriod(day: Day): Period {
  const first = mondayOf(day);
  const { year, week } = isoWeek(first);
  return { value: `${yearText(year)}-W${pad(week)}`, first, last: first + 6, precision: 'week' };
}

export function weekendPeriod(day: Day): Period {
  const week = weekPeriod(day);
  return { value: `${week.value}-WE`, first: week.first + 5, last: week.last, precision: 'day' };
}

export function monthPeriod(year: number, month: number): Period {
  return {
    value: `${yearText(year)}-${pad(month)}`,
    first: toDay(year, month, 1),
    last: toDay(year, month + 1, 1) - 1,
    precision: 'month',
  };
}

export function quarterPeriod(year: number, quarter: number): Period {
  return monthsPeriod(`${yearText(year)}-Q${quarter}`, year, quarter * 3 - 2, 3, 'quarter');
}

export function halfPeriod(year: number, half: number): Period {
  return monthsPeriod(`${yearText(year)}-H${half}`, year, half * 6 - 5, 6, 'year');
}

const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Years before Christ are counted down to 0, which is 1 BC. */
function yearText(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

/** Seasons of the northern half, whole months; the winter of a year begins in its December. */
export function seasonPeriod(year: number, season: Season): Period {
  return monthsPeriod(`${yearText(year)}-${season}`, year, seasonStart[season], 3, 'season');
}

export function yearPeriod(year: number): Period {
  return monthsPeriod(yearText(year), year, 1, 12, 'year');
}

/** @param year any year of the decade */
export function decadePeriod(year: number): Period {
  const decade = Math.floor(year / 10);
  return monthsPeriod(pad(decade, 3), decade * 10, 1, 120, 'decade');
}

/** @param year any year of the century as people count it, 1900 to 1999 */
export function centuryPeriod(year: number): Period {
  const century = Math.floor(year / 100);
  return monthsPeriod(pad(century), century * 100, 1, 1200, 'century');
}

function monthsPeriod(value: string, year: number, month: number, months: number, precision: Precision): Period {
  return { value, first: toDay(year, month, 1), last: toDay(year, month + months, 1) - 1, precision };
}

/** The period of a unit that lies `by` units from the one that holds `day`. */
export function shiftedPeriod(day: Day, unit: Unit, by: number): Period {
  const { year, month } = toCivil(day);
  switch (unit) {
    case 'second':
    case 'minute':
      return dayPeriod(day);
    case 'hour':
      return dayPeriod(day + Math.trunc(by / 24));
    case 'day':
      return dayPeriod(day + Math.round(by));
    case 'weekend':
      // On a Saturday or Sunday "last weekend" is that of the week before, too.
      return weekendPeriod(day + by * 7);
    case 'week':
      return weekPeriod(day + Math.round(by * 7));
    case 'month': {
      const shifted = toCivil(toDay(year, month + Math.round(by), 1));
      return monthPeriod(shifted.year, shifted.month);
    }
    case 'quarter': {
      const shifted = toCivil(toDay(year, month + Math.round(by) * 3, 1));
      return quarterPeriod(shifted.year, Math.ceil(shifted.month / 3));
    }
    case 'year':
      return Number.isInteger(by)
        ? yearPeriod(year + by)
        : yearPeriod(toCivil(toDay(year, month + Math.round(by * 12), 1)).year);
    case 'decade':
      return decadePeriod(year + Math.round(by * 10));
    case 'century':
      return centuryPeriod(year + Math.round(by * 100));
  }
}

const unknownValues: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** What is left of a value when no date is known to count from. */
export function unknownValue(unit: Unit): string {
  return unknownValues[unit];
}

/** The day of a weekday closest to a date on one side; a day counts as its own unless `strict`. */
export function nearestWeekday(from: Day, weekday: number, side: 'before' | 'after', strict = false): Day {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  if (back === 0) return strict ? from + (side === 'before' ? -7 : 7) : from;
  return side === 'before' ? from - back : from - back + 7;
}
