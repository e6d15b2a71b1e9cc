import { dayOf, easterSunday, nthWeekday, pad, toCivil } from './calendar.ts';
import { type Choice, choosePeriod, nearestYear } from './choose-period.ts';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  nearestWeekday,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './periods.ts';
import type { DateReading } from './reading.ts';
import { anchorOf, type DateMeaning, type Known, type Scene } from './scene.ts';
import type { TimesLexicon } from './times-lexicon.ts';

/** The days that a date means; null if there is no such day. */
export function resolveDate(reading: DateReading, scene: Scene, lexicon: TimesLexicon): DateMeaning | null {
  if (reading.era && reading.century !== undefined) return { value: `BC${pad(reading.century / 100)}`, known: null };
  if (reading.era) return resolveDate({ ...withoutEra(reading), year: 1 - (reading.year ?? 1) }, scene, lexicon);
  if (reading.century !== undefined) return stated(centuryPeriod(reading.century));
  if (reading.decade !== undefined) return stated(decadePeriod(reading.decade));
  if (reading.fiscal) {
    const known: Known = { period: yearPeriod(reading.year ?? 0), basis: 'stated' };
    return { value: `FY${reading.year}`, known };
  }
  if (reading.weekday !== undefined || reading.weekend) return resolveWeekday(reading, scene);
  const inYear = periodOfYear(reading, lexicon);
  if (!inYear) return resolveDayOfMonth(reading, scene);
  return resolveInYear(reading, inYear, scene);
}

const stated = (period: Period): DateMeaning => ({ known: { period, basis: 'stated' } });

/** 490 BC is the year -489. */
function withoutEra({ era: _era, ...reading }: DateReading): DateReading {
  return reading;
}

/** The reading as a function of the year; undefined if it names no part of one. */
function periodOfYear(reading: DateReading, lexicon: TimesLexicon): ((year: number) => Period | null) | undefined {
  const { month, day, season, quarter, half, holiday } = reading;
  if (holiday !== undefined) return (year) => holidayPeriod(holiday, year, lexicon);
  if (month !== undefined && day !== undefined) {
    return (year) => {
      const found = dayOf(year, month, day);
      return found === null ? null : dayPeriod(found);
    };
  }
  if (month !== undefined) return (year) => monthPeriod(year, month);
  if (season !== undefined) return (year) => seasonPeriod(year, season);
  if (quarter !== undefined) return (year) => quarterPeriod(year, quarter);
  if (half !== undefined) return (year) => halfPeriod(year, half);
  return reading.year === undefined && reading.yearShift === undefined ? undefined : yearPeriod;
}

function holidayPeriod(name: string, year: number, { holidays }: TimesLexicon): Period | null {
  const fixed = holidays.fixed[name]?.split('-').map(Number);
  if (fixed) return dayPeriod(dayOf(year, fixed[0] ?? 1, fixed[1] ?? 1) ?? 0);
  const rule = holidays.weekday[name];
  if (rule) return dayPeriod(nthWeekday(year, rule[0], rule[1], rule[2]));
  const offset = holidays.easter[name];
  return offset === undefined ? null : dayPeriod(easterSunday(year) + offset);
}

function resolveInYear(
  reading: DateReading,
  inYear: (year: number) => Period | null,
  scene: Scene,
): DateMeaning | null {
  const { year, yearShift } = reading;
  if (year !== undefined) {
    const period = inYear(year);
    return period && stated(period);
  }
  const anchor = anchorOf(scene, yearShift?.from ?? (isTold(reading) ? 'reference' : 'dateline'));
  if (!anchor) return { value: withoutYear(inYear), known: null };
  if (yearShift) {
    const period = inYear(toCivil(anchor.period.first).year + yearShift.by);
    return period && { known: { period, basis: anchor.basis } };
  }
  const choice = choiceFor(reading, scene);
  const period =
    choice === 'tense'
      ? nearestYear(inYear, anchor.period.last, scene.tense())
      : choosePeriod(inYear, anchor.period, choice);
  return period && { known: { period, basis: anchor.basis } };
}

const isTold = ({ relation }: DateReading): boolean =>
  relation === 'previous' || relation === 'following' || relation === 'that';

function choiceFor({ relation }: DateReading, scene: Scene): Choice | 'tense' {
  if (relation === 'last' || relation === 'previous') return 'before';
  if (relation === 'next' || relation === 'following') return 'after';
  if (relation === 'this' || relation === 'that') return 'same';
  return scene.kind === 'history' ? 'told' : 'tense';
}

/** "September 3" without any year to count from: "XXXX-09-03". */
function withoutYear(inYear: (year: number) => Period | null): string {
  return `XXXX${(inYear(2000)?.value ?? '2000').slice(4)}`;
}

function resolveWeekday(reading: DateReading, scene: Scene): DateMeaning {
  const { weekday, weekend, week, relation } = reading;
  const anchor = anchorOf(scene, isTold(reading) ? 'reference' : 'dateline');
  if (anchor?.period.precision !== 'day') {
    return { value: weekend ? 'XXXX-WXX-WE' : `XXXX-WXX-${weekday}`, known: null };
  }
  const from = anchor.period.first;
  const known = (period: Period): DateMeaning => ({ known: { period, basis: anchor.basis } });
  if (week !== undefined) return known(dayPeriod(weekPeriod(from + week * 7).first + (weekday ?? 1) - 1));
  const ahead =
    relation === undefined || relation === 'this'
      ? scene.tense() === 'future'
      : relation === 'next' || relation === 'following';
  const side = ahead ? 'after' : 'before';
  if (weekend) {
    const sunday = nearestWeekday(from, 7, 'after');
    return known(weekendPeriod(side === 'after' || from >= sunday - 1 ? sunday : sunday - 7));
  }
  const strict = relation !== undefined && relation !== 'this' && relation !== 'that';
  return known(dayPeriod(nearestWeekday(from, weekday ?? 1, side, strict)));
}

/** "the 14th": of the anchor's month, or of the one before if that day is still to come. */
function resolveDayOfMonth({ day }: DateReading, scene: Scene): DateMeaning | null {
  if (day === undefined) return null;
  const anchor = anchorOf(scene, 'dateline');
  if (!anchor || !/^(?:day|month)$/.test(anchor.period.precision)) return { value: `XXXX-XX-${pad(day)}`, known: null };
  const { year, month } = toCivil(anchor.period.first);
  const here = dayOf(year, month, day);
  const ahead = here !== null && here > anchor.period.last;
  if (scene.kind === 'news' && ahead && scene.tense() !== 'future') {
    const before = toCivil(monthPeriod(year, month).first - 1);
    const found = dayOf(before.year, before.month, day);
    return found === null ? null : { known: { period: dayPeriod(found), basis: anchor.basis } };
  }
  return here === null ? null : { known: { period: dayPeriod(here), basis: anchor.basis } };
}
