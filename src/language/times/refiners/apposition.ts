import type { Found } from '../reading.ts';
import type { FoundRefiner } from './refiner.ts';

/** "Easter Sunday, 11 April": the holiday and its date are one. */
export const apposition: FoundRefiner = {
  name: 'apposition',
  refine(found, text) {
    const out: Found[] = [];
    for (const item of found) {
      const before = out.at(-1);
      const holiday = before?.reading.kind === 'date' && before.reading.holiday !== undefined && before.reading.year === undefined;
      const date = item.reading.kind === 'date' && item.reading.day !== undefined;
      if (before && holiday && date && /^,\s+$/.test(text.slice(before.end, item.start))) {
        out[out.length - 1] = { ...item, start: before.start };
      } else out.push(item);
    }
    return out;
  },
};
