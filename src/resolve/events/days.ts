import type { ClaimTime } from '../../model/claim.ts';

/** Days counted from 1970, first and last; an open end is infinite. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** How well a telling is dated: to a week or better, to a month, worse, or only by when its article appeared. */
export type Dating = 'close' | 'month' | 'loose' | 'published' | 'none';

export interface Dated extends DayRange {
  readonly dating: Dating;
}

const milliseconds = 86_400_000;

export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / milliseconds);
}

/** What a report leaves undated happened, if it is its news, in the days before it appeared. */
const newsDays = 2;

/** When a telling says that its event was; `published` serves only where it says nothing. */
export function datingOf(time: ClaimTime | null, published: string | undefined): Dated {
  if (time && (time.start !== null || time.end !== null) && time.basis !== 'published') {
    const first = time.start === null ? Number.NEGATIVE_INFINITY : dayNumber(time.start);
    const last = time.end === null ? Number.POSITIVE_INFINITY : dayNumber(time.end);
    const length = last - first;
    return { first, last, dating: length < 7 ? 'close' : length <= 31 ? 'month' : 'loose' };
  }
  const day = time?.start ?? published;
  if (!day) return { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY, dating: 'none' };
  return { first: dayNumber(day) - newsDays, last: dayNumber(day), dating: 'published' };
}

export function meet(a: DayRange, b: DayRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}
