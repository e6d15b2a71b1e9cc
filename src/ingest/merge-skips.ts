import type { Boilerplate } from '../model/article.ts';
import { compareSpans } from '../model/span.ts';

/** Sorts stretches by start and makes them disjoint: what overlaps an earlier one is cut to what stands out of it. */
export function mergeSkips(skips: readonly Boilerplate[]): Boilerplate[] {
  const merged: Boilerplate[] = [];
  let end = 0;
  for (const skip of [...skips].sort(compareSpans)) {
    const start = Math.max(skip.start, end);
    if (start >= skip.end) continue;
    merged.push({ ...skip, start });
    end = skip.end;
  }
  return merged;
}
