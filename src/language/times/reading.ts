import type { Span } from '../../model/span.ts';
import type { Season, Unit } from './periods.ts';
import type { Hint } from './time-hints.ts';

/** Where a relative date counts from: the article's date, or the time told just before. */
export type Anchor = 'dateline' | 'reference';

/** "last Friday", "next March", "the previous April": which of the many. Without it the tense decides. */
export type Relation = 'last' | 'next' | 'this' | 'previous' | 'following' | 'that';

export interface YearShift {
  readonly by: number;
  readonly from: Anchor;
}

/** Parts of the calendar that the words state. What is missing above them is implied later. */
export interface DateReading {
  readonly kind: 'date';
  readonly era?: 'BC';
  /** A year of the century: 1900 for the 20th. */
  readonly century?: number;
  /** A year of the decade: 1990 for the nineties. */
  readonly decade?: number;
  readonly year?: number;
  /** "July of that year", "the third quarter of last year". */
  readonly yearShift?: YearShift;
  readonly fiscal?: true;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Weeks from the dateline's: "Monday last week" is -1. */
  readonly week?: number;
  readonly weekend?: true;
  /** Lower-cased name of a holiday in the lexicon. */
  readonly holiday?: string;
  readonly relation?: Relation;
  /** TIMEX3 time of day without its T: "08:00", "MO". */
  readonly clock?: string;
}

/** So many units before or after a date. */
export interface ShiftReading {
  readonly kind: 'shift';
  readonly unit: Unit;
  readonly by: number;
  readonly from: Anchor;
  readonly clock?: string;
  /** What it is instead where the sentence does not look ahead: "he did it in three days". */
  readonly unlessFuture?: FixedReading;
  /** The date that it counts from, where that stands beside it: "two days before Christmas". */
  readonly base?: DateReading;
}

/** A time of day whose day must be found: "at 8:00", "noon". */
export interface ClockReading {
  readonly kind: 'clock';
  readonly clock: string;
}

/** A value that hangs on no date: durations, sets, PRESENT_REF. */
export interface FixedReading {
  readonly kind: 'fixed';
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  /** "soon" in a tale of the past is no time. */
  readonly onlyFuture?: true;
}

/** So many units before or after something that happened: "two days after the vote". */
export interface EventReading {
  readonly kind: 'event';
  readonly unit: Unit;
  readonly by: number;
  /** What it is anyhow; without it the words are no time where nobody told the event's day. */
  readonly otherwise?: FixedReading;
}

export type Reading = DateReading | ShiftReading | ClockReading | FixedReading | EventReading;

/** A time expression as recognised: where it stands in the text of its sentence, and what it says. */
export interface Found extends Span {
  readonly reading: Reading;
}

/** Proposes readings of one construction. */
export interface Recogniser {
  readonly name: string;
  /** Only sentences with one of these are searched. */
  readonly hints: readonly Hint[];
  /** Global, ignores case. */
  readonly pattern: RegExp;
  /** What a match says; nothing if it is no time after all. */
  read(match: RegExpExecArray): Reading | readonly Found[] | null;
}
