import type { Found, Reading } from '../reading.ts';
import type { FoundRefiner } from './refiner.ts';

/** "8:30 p.m. Friday" is one expression; in "11 a.m. on 11 November" the hour takes its day from the date behind it. */
export const clockWithDay: FoundRefiner = {
  name: 'clock-with-day',
  refine(found, text) {
    const out: Found[] = [];
    for (let at = 0; at < found.length; at += 1) {
      const item = found[at] as Found; // at < length
      const next = found[at + 1];
      if (item.reading.kind !== 'clock' || !next || !isDay(next.reading)) {
        out.push(item);
        continue;
      }
      const gap = text.slice(item.end, next.start);
      const reading = { ...next.reading, clock: item.reading.clock } as Reading; // a day with its hour
      if (/^\s$/.test(gap)) {
        out.push({ start: item.start, end: next.end, reading });
        at += 1;
      } else out.push(/^,?\s+on\s+(?:the\s+)?$|^,\s+$/i.test(gap) ? { ...item, reading } : item);
    }
    return out;
  },
};

function isDay(reading: Reading): boolean {
  if (reading.kind === 'shift') return reading.unit === 'day' && reading.clock === undefined;
  return reading.kind === 'date' && (reading.day !== undefined || reading.weekday !== undefined);
}
