import type { Span } from '../../../model/span.ts';
import type { Draft, Refiner } from '../draft.ts';

const same = 0.8;

/** Two constructions that propose nearly the same words are one quote: the one with a speaker, else the first. */
export const once: Refiner = {
  name: 'once',
  refine(drafts) {
    const kept: Draft[] = [];
    for (const draft of drafts) {
      const twin = kept.findIndex((other) => likeness(other, draft) > same);
      const other = kept[twin];
      if (!other) kept.push(draft);
      else if (!other.speaker && draft.speaker) kept[twin] = draft;
    }
    return kept;
  },
};

export function likeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
