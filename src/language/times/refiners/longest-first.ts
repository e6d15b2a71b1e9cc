import type { Found } from '../reading.ts';
import type { FoundRefiner } from './refiner.ts';

/** Of readings that overlap the longest stands; of two as long, the one whose recogniser comes first. */
export const longestFirst: FoundRefiner = {
  name: 'longest-first',
  refine(found, text) {
    if (found.length < 2) return found;
    const ranked = found.map((item, order) => ({ item, order }));
    ranked.sort((a, b) => b.item.end - b.item.start - (a.item.end - a.item.start) || a.order - b.order);
    const taken = new Uint8Array(text.length);
    const kept: Found[] = [];
    for (const { item } of ranked) {
      // What was kept is no shorter, so an overlap shows at one of the ends.
      if (taken[item.start] || taken[item.end - 1]) continue;
      taken.fill(1, item.start, item.end);
      kept.push(item);
    }
    return kept.sort((a, b) => a.start - b.start);
  },
};
