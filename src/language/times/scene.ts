import type { TimeBasis } from '../../model/doc.ts';
import type { Day } from './calendar.ts';
import type { Period } from './periods.ts';

export type Tense = 'past' | 'future' | 'unknown';

/** A period and how it is known. */
export interface Known {
  readonly period: Period;
  readonly basis: TimeBasis;
}

/** What a date means. */
export interface DateMeaning {
  /** The value, where no period can say it: "XXXX-09-03". */
  readonly value?: string;
  readonly known: Known | null;
}

/** What a relative time may hang on. */
export interface Scene {
  /** The article's own date; null if it has none. */
  readonly dateline: Day | null;
  /** The time told just before, if any. */
  readonly reference: Known | null;
  /** The time told just before in the same sentence, or beside it. */
  readonly nearby: Known | null;
  /** In news times hang on the dateline, in a history on what was told before. */
  readonly kind: 'news' | 'history';
  /** The tense around the expression that is being read. */
  readonly tense: () => Tense;
  /** The day of the event that is named right behind the expression, if it was told. */
  readonly event: () => Known | null;
}

/** The date that something counts from, with how it is known. */
export function anchorOf(scene: Scene, from: 'dateline' | 'reference'): Known | null {
  const dateline: Known | null =
    scene.dateline === null
      ? null
      : { period: { value: '', first: scene.dateline, last: scene.dateline, precision: 'day' }, basis: 'implied' };
  if (from === 'reference' || scene.kind === 'history') return scene.reference ?? dateline;
  return dateline;
}
