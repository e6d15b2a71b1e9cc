import type { TimeBin } from './time-bins.ts';
import type { ViewState } from './view-state.ts';

/** The columns that a view's window covers. */
export interface TimeWindow {
  readonly first: number;
  readonly until: number;
  /** Whether time is limited at all. */
  readonly isWindow: boolean;
}

export function windowOf(bins: readonly TimeBin[], { from, to }: Pick<ViewState, 'from' | 'to'>): TimeWindow {
  const last = Math.max(0, bins.length - 1);
  const first = from === null ? 0 : bins.findIndex(({ end }) => end >= from);
  const until = to === null ? last : bins.findLastIndex(({ start }) => start <= to);
  const left = first < 0 ? last : first;
  return { first: left, until: Math.max(left, until), isWindow: from !== null || to !== null };
}

/** The days of a stretch of columns, in either order; all of them limit nothing. */
export function daysOf(bins: readonly TimeBin[], a: number, b: number): Pick<ViewState, 'from' | 'to'> {
  const last = bins.length - 1;
  const [left, right] = [Math.max(0, Math.min(a, b)), Math.min(last, Math.max(a, b))];
  if (left === 0 && right === last) return { from: null, to: null };
  return { from: bins[left]?.start ?? null, to: bins[right]?.end ?? null };
}

/** Some columns to write a date under, where it changes: each has its share of the width. */
export function axisTicks(bins: readonly TimeBin[], count = 8): { readonly at: number; readonly words: string }[] {
  const whole = bins.filter(({ isRest }) => !isRest);
  const days = whole[0] ? spanOf(whole[0], whole.at(-1)) : 0;
  const changes = bins.flatMap(({ start, isRest }, index) => {
    const words = tickWords(start, days);
    const before = bins[index - 1];
    const isSame = before && !before.isRest && tickWords(before.start, days) === words;
    return isRest || isSame ? [] : [{ at: (index + 0.5) / bins.length, words }];
  });
  const step = Math.max(1, Math.ceil(changes.length / count));
  return changes.filter((_one, index) => index % step === 0);
}

const spanOf = (first: TimeBin, last: TimeBin | undefined) =>
  (Date.parse(last?.end ?? first.end) - Date.parse(first.start)) / 86_400_000;

/** As much of a date as tells one tick from the next. */
function tickWords(day: string, span: number): string {
  if (span > 6 * 365) return day.slice(0, 4);
  return span > 120 ? day.slice(0, 7) : day;
}
