import type { Interval, TimeExpression } from '../../model/doc.ts';
import { isoOf } from './calendar.ts';
import { dayPeriod, shiftedPeriod, type Unit, unknownValue } from './periods.ts';
import type { ClockReading, EventReading, Reading, ShiftReading } from './reading.ts';
import { resolveDate } from './resolve-date.ts';
import { anchorOf, type DateMeaning, type Known, type Scene } from './scene.ts';
import type { TimesLexicon } from './times-lexicon.ts';

/** What an expression means: both forms, and what the next one may hang on. */
export interface Resolved {
  readonly value: string;
  readonly type: TimeExpression['type'];
  readonly interval: Interval | null;
  /** The period, where it is one that a later expression may count from. */
  readonly known: Known | null;
}

/** Reads an expression in its scene; null if it names a day that no month has. */
export function resolveReading(reading: Reading, scene: Scene, lexicon: TimesLexicon): Resolved | null {
  switch (reading.kind) {
    case 'fixed':
      if (reading.onlyFuture && (scene.kind === 'history' || scene.tense() !== 'future')) return null;
      return { value: reading.value, type: reading.type, interval: null, known: null };
    case 'clock':
      return resolveClock(reading, scene);
    case 'shift':
      if (reading.unlessFuture && scene.tense() !== 'future')
        return resolveReading(reading.unlessFuture, scene, lexicon);
      return resolved(resolveShift(reading, scene, lexicon), reading.clock);
    case 'event':
      return resolveEvent(reading, scene);
    case 'date': {
      const meaning = resolveDate(reading, scene, lexicon);
      return meaning && resolved(meaning, reading.clock);
    }
  }
}

/** "two days after the vote" is P2D in TIMEX3 even where its days are known; "the day after the vote" is that day. */
function resolveEvent({ unit, by, otherwise }: EventReading, scene: Scene): Resolved | null {
  const event = scene.event();
  const counted: Known | null = event && { period: shiftedPeriod(event.period.first, unit, by), basis: 'implied' };
  const isAhead = counted !== null && scene.dateline !== null && counted.period.first > scene.dateline;
  const known = isAhead && by > 0 && scene.tense() !== 'future' ? null : counted; // what came has come: another vote was meant
  if (!otherwise) return known && resolved({ known }, undefined);
  return { value: otherwise.value, type: otherwise.type, interval: known && intervalOf(known, undefined), known: null };
}

/** Adds the time of day and writes both forms. */
function resolved({ value, known }: DateMeaning, clock: string | undefined): Resolved {
  const date = value ?? known?.period.value ?? 'XXXX-XX-XX';
  const type = clock === undefined ? 'DATE' : 'TIME';
  return {
    value: clock === undefined ? date : `${date}T${clock}`,
    type,
    interval: known && intervalOf(known, clock),
    known,
  };
}

function intervalOf({ period, basis }: Known, clock: string | undefined): Interval | null {
  const [start, end] = [isoOf(period.first), isoOf(period.last)];
  if (start === null || end === null) return null;
  const precision =
    clock === undefined || !/^\d/.test(clock) ? period.precision : /^\d\d:00/.test(clock) ? 'hour' : 'minute';
  return { start, end, precision, basis };
}

function resolveClock(reading: ClockReading, scene: Scene): Resolved {
  const day = [scene.nearby, scene.kind === 'history' ? scene.reference : null, anchorOf(scene, 'dateline')].find(
    (known) => known?.period.precision === 'day',
  );
  return resolved(day ? { known: { ...day, period: dayPeriod(day.period.first) } } : { known: null }, reading.clock);
}

const precisionUnits: Readonly<Record<string, Unit>> = {
  month: 'month',
  year: 'year',
  season: 'month',
  quarter: 'quarter',
  decade: 'decade',
  century: 'century',
};
const fineness: readonly Unit[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'hour',
  'minute',
  'second',
];

function resolveShift({ unit, by, from, base }: ShiftReading, scene: Scene, lexicon: TimesLexicon): DateMeaning {
  const told = base ? resolveDate(base, scene, lexicon)?.known : anchorOf(scene, from);
  if (!told) return { value: unknownValue(unit), known: null };
  const news = scene.kind === 'news' && !base && by < 0 ? anchorOf(scene, 'dateline') : null;
  const anchor = isFinerThan(unit, told) ? (news ?? told) : told; // "three days earlier" is no matter of the year told last
  // "two days later" after "in May 1940": only the month is known.
  if (isFinerThan(unit, anchor)) return within(anchor, unit);
  // "a year earlier" of a quarter is that quarter, as in company reports.
  if (unit === 'year' && anchor.period.precision === 'quarter') {
    return { known: { period: shiftedPeriod(anchor.period.first, 'quarter', by * 4), basis: anchor.basis } };
  }
  const period = shiftedPeriod(by > 0 ? anchor.period.last : anchor.period.first, unit, by);
  return { known: { period, basis: anchor.basis } };
}

function isFinerThan(unit: Unit, { period }: Known): boolean {
  const coarse = precisionUnits[period.precision];
  return coarse !== undefined && fineness.indexOf(unit) > fineness.indexOf(coarse);
}

function within(anchor: Known, unit: Unit): DateMeaning {
  const { value } = anchor.period;
  const unknown = unit === 'day' || unit === 'hour' || unit === 'minute';
  if (unit === 'week') return { value: value.replace(/^(\d{4}).*$/, '$1-WXX'), known: anchor };
  const filled = /^\d{4}$/.test(value)
    ? `${value}-XX${unknown ? '-XX' : ''}`
    : /^\d{4}-\d{2}$/.test(value) && unknown
      ? `${value}-XX`
      : value;
  return { value: filled, known: anchor };
}
