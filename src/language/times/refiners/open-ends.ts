import type { Interval } from '../../../model/doc.ts';
import type { TimeRefiner } from './refiner.ts';

const since = /\b(?:ever since|since|began|begun|beginning|starting|started|effective|as of)(?:\s+(?:in|on|from))?\s+(?:the\s+)?$/i;
const from = /\b(?:have|has|had)\b[^.;:]{1,80}\bfrom\s+(?:the\s+)?$/i;
const until = /\b(?:until|till|up to|by|through|no later than)\s+(?:the\s+)?$/i;
const before = /\b(?:before|prior to)\s+(?:the\s+)?$/i;

/** "since 2014" has no end, "until March" no start, "by December" only an end. */
export const openEnds: TimeRefiner = {
  name: 'open-ends',
  refine(times, text) {
    return times.map((time) => {
      const { interval } = time;
      if (!interval) return time;
      const head = text.slice(Math.max(0, time.start - 100), time.start);
      const open = openEnd(interval, head);
      return open ? { ...time, interval: open } : time;
    });
  },
};

function openEnd(interval: Interval, head: string): Interval | null {
  const inRange = interval.start !== interval.end && interval.precision === 'day';
  if (inRange) return null;
  if (since.test(head) || from.test(head)) return { ...interval, end: null };
  if (until.test(head) || before.test(head)) return { ...interval, start: null };
  return null;
}
