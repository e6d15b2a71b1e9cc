import type { Interval, TimeExpression } from '../../../model/doc.ts';
import type { TimeRefiner } from './refiner.ts';

const dash = /^\s*[-–—]\s*$/;
const until = /^,?\s*(?:to|until|till|through)\s+(?:the\s+)?$/i;
const and = /^\s+and\s+(?:the\s+)?$/i;

/**
 * "between 2009 and 2013", "from March to May 2012", "1914–1918": each end keeps its TIMEX3 value, and both mean all
 * the days from the first to the last.
 */
export const ranges: TimeRefiner = {
  name: 'ranges',
  refine(times, text) {
    const out = [...times];
    for (let at = 0; at + 1 < out.length; at += 1) {
      const [from, to] = [out[at] as TimeExpression, out[at + 1] as TimeExpression]; // at + 1 < length
      const gap = text.slice(from.end, to.start);
      const joined =
        dash.test(gap) ||
        until.test(gap) ||
        (and.test(gap) && /\bbetween\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, from.start - 16), from.start)));
      const interval = joined ? union(from.interval, to.interval) : null;
      if (!interval) continue;
      out[at] = { ...from, interval };
      out[at + 1] = { ...to, interval };
      at += 1;
    }
    return out;
  },
};

function union(from: Interval | null, to: Interval | null): Interval | null {
  if (!from?.start || !to?.end || from.start > to.end) return null;
  const basis = from.basis === 'stated' && to.basis === 'stated' ? 'stated' : 'implied';
  return { start: from.start, end: to.end, precision: to.precision, basis };
}
