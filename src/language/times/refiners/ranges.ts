import type { Interval, TimeExpression } from '../../../model/doc.ts';
import type { TimeRefiner } from './refiner.ts';

const dash = /^\s*[-–—]\s*$/;
const until = /^,?\s*(?:to|until|till|through)\s+(?:the\s+)?$/i;
const and = /^\s+and\s+(?:the\s+)?$/i;
const between = /\bbetween\s+(?:the\s+)?$/i;

/**
 * "from March to May 2012", "1914–1918": each end keeps its TIMEX3 value, as TimeML tags them, and both mean all the days
 * from the first to the last. "between 2009 and 2013" is one expression, since neither end stands without the other; its value is
 * the interval of ISO 8601, "2009/2013".
 */
export const ranges: TimeRefiner = {
  name: 'ranges',
  refine(times, text) {
    const out: TimeExpression[] = [];
    for (let at = 0; at < times.length; at += 1) {
      const [from, to] = [times[at] as TimeExpression, times[at + 1]]; // at < length
      const joined = to ? joinedBy(from, to, text) : null;
      const interval = joined && to ? union(from.interval, to.interval) : null;
      if (!to || !joined || !interval) {
        out.push(from);
        continue;
      }
      if (joined === 'apart') out.push({ ...from, interval }, { ...to, interval });
      else out.push({ ...to, start: joined.start, value: `${from.value}/${to.value}`, interval });
      at += 1;
    }
    return out;
  },
};

/** How two times make a range: as two expressions, or as one that begins before the first; null where they make none. */
function joinedBy(from: TimeExpression, to: TimeExpression, text: string): 'apart' | { readonly start: number } | null {
  const gap = text.slice(from.end, to.start);
  if (dash.test(gap) || until.test(gap)) return 'apart';
  const head = and.test(gap) ? between.exec(text.slice(Math.max(0, from.start - 16), from.start)) : null;
  return head ? { start: from.start - head[0].length } : null;
}

function union(from: Interval | null, to: Interval | null): Interval | null {
  if (!from?.start || !to?.end || from.start > to.end) return null;
  const basis = from.basis === 'stated' && to.basis === 'stated' ? 'stated' : 'implied';
  return { start: from.start, end: to.end, precision: to.precision, basis };
}
