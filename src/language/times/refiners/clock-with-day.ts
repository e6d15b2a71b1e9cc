import type { Found, Reading } from '../reading.ts';
import type { FoundRefiner } from './refiner.ts';

const beside = /^\)?,?\s+(?:on\s+(?:the\s+)?)?$/i;
const second = /^\s*\(\s*$/;

/**
 * "8:30 p.m. Friday" is one expression; in "11 a.m. (1000 GMT) on 11 November" the hours take their day from the date
 * behind them.
 */
export const clockWithDay: FoundRefiner = {
  name: 'clock-with-day',
  refine(found, text) {
    const out = [...found];
    // From the right, so that of two hours in a row the first sees the day that the second was given.
    for (let at = out.length - 2; at >= 0; at -= 1) {
      const item = out[at] as Found; // at < length
      const next = out[at + 1] as Found;
      if (item.reading.kind !== 'clock' || !isDay(next.reading)) continue;
      const gap = text.slice(item.end, next.start);
      const reading = { ...next.reading, clock: item.reading.clock } as Reading; // a day with its hour
      if (/^\s$/.test(gap) && !hasClock(next.reading)) out.splice(at, 2, { start: item.start, end: next.end, reading });
      else if (beside.test(gap) || second.test(gap)) out[at] = { ...item, reading };
    }
    return out;
  },
};

function isDay(reading: Reading): boolean {
  if (reading.kind === 'shift') return reading.unit === 'day';
  return reading.kind === 'date' && (reading.day !== undefined || reading.weekday !== undefined);
}

function hasClock(reading: Reading): boolean {
  return (reading.kind === 'shift' || reading.kind === 'date') && reading.clock !== undefined;
}
