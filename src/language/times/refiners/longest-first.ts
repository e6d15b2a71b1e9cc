import type { Found } from '../reading.ts';
import type { FoundRefiner } from './refiner.ts';

/** Of readings that overlap the longest stands; of two as long, the one whose recogniser comes first. */
export const longestFirst: FoundRefiner = {
  name: 'longest-first',
  refine(found) {
    if (found.length < 2) return found;
    const ranked = found.map((item, order) => ({ item, order }));
    ranked.sort((a, b) => b.item.end - b.item.start - (a.item.end - a.item.start) || a.order - b.order);
    const kept: Found[] = [];
    for (const { item } of ranked) {
      if (!kept.some((other) => other.start < item.end && item.start < other.end)) kept.push(item);
    }
    return kept.sort((a, b) => a.start - b.start);
  },
};
