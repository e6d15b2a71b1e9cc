import type { Grammar } from './grammar.ts';
import type { Recogniser } from './reading.ts';
import { beforeChrist } from './recognisers/before-christ.ts';
import { besideEvent } from './recognisers/beside-event.ts';
import { century } from './recognisers/century.ts';
import { clock, noon } from './recognisers/clock.ts';
import { dayOfMonth } from './recognisers/day-of-month.ts';
import { dayRangeMonth, monthDayRange } from './recognisers/day-range.ts';
import { anyNight, dayWord } from './recognisers/day-word.ts';
import { decade } from './recognisers/decade.ts';
import { ago, inUnits, later } from './recognisers/distance.ts';
import { bareUnits, countedUnits, hyphenated, nearbyUnits } from './recognisers/duration.ts';
import { dayMonth, monthDay } from './recognisers/full-date.ts';
import { holiday, namedDay } from './recognisers/holiday.ts';
import { monthAlone } from './recognisers/month-alone.ts';
import { monthYear } from './recognisers/month-year.ts';
import { isoDate, slashDate } from './recognisers/numeric-date.ts';
import { fiscalYear, quarter } from './recognisers/quarter.ts';
import { reference } from './recognisers/reference.ts';
import { dayAfter, newYear, partOfUnit, relativeUnit, toldUnit } from './recognisers/relative-unit.ts';
import { season } from './recognisers/season.ts';
import { every, frequency } from './recognisers/set.ts';
import { weekday } from './recognisers/weekday.ts';
import { yearAlone, yearInBrackets } from './recognisers/year-alone.ts';
import { yearRange } from './recognisers/year-range.ts';
import { clockWithDay } from './refiners/clock-with-day.ts';
import { countedFrom } from './refiners/counted-from.ts';
import { longestFirst } from './refiners/longest-first.ts';
import { modifiers } from './refiners/modifiers.ts';
import { openEnds } from './refiners/open-ends.ts';
import { partOfDay } from './refiners/part-of-day.ts';
import { ranges } from './refiners/ranges.ts';
import type { FoundRefiner, TimeRefiner } from './refiners/refiner.ts';
import { sharedYear } from './refiners/shared-year.ts';

/** Every recogniser proposes; of two as long the earlier one here stands. */
export const recognisers: readonly ((grammar: Grammar) => Recogniser)[] = [
  isoDate,
  slashDate,
  beforeChrist,
  namedDay, // before days of a month: "the Sept. 11 attacks"
  monthDayRange,
  dayRangeMonth,
  monthDay,
  dayMonth,
  monthYear,
  monthAlone,
  yearRange,
  yearInBrackets,
  fiscalYear,
  clock, // before years: "1800 GMT"
  noon,
  yearAlone,
  decade,
  century,
  quarter,
  season,
  holiday,
  weekday,
  dayWord,
  anyNight,
  relativeUnit,
  nearbyUnits, // before told units: "over the next year" is a length
  toldUnit,
  dayAfter,
  partOfUnit,
  newYear,
  dayOfMonth,
  ago,
  later,
  inUnits, // before durations, which have the same span
  every,
  frequency,
  besideEvent, // before durations: "two days after the vote"
  countedUnits,
  hyphenated,
  bareUnits,
  reference, // last: "the past" is part of "the past two weeks"
];

/** What becomes of the proposals of one sentence before they are resolved. */
export const foundRefiners: readonly FoundRefiner[] = [
  longestFirst, // first: the others look at neighbours
  partOfDay, // before clocks, so that a day with a part of day is not given an hour too
  clockWithDay,
  countedFrom, // before the years are shared: what it makes is one date
  sharedYear, // needs the neighbours still unmodified: only a joint stands between them
  modifiers, // last: moves starts to the left
];

/** What becomes of the resolved times of one sentence. */
export const timeRefiners: readonly TimeRefiner[] = [
  ranges, // first: what has two ends is not open
  openEnds,
];
