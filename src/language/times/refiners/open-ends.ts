import type { Interval } from '../../../model/doc.ts';
import { isoOf, parseDay } from '../calendar.ts';
import type { TimeRefiner } from './refiner.ts';

const since =
  /\b(?:ever since|since|(?:that|which)\s+(?:began|started)|beginning|starting|effective)(?:\s+(?:in|on|from))?\s+(?:the\s+)?$/i;
const from = /\b(?:have|has|had)\b[^.;:]{1,80}\bfrom\s+(?:the\s+)?$/i;
const until = /\b(?:until|till|up to|by|through|no later than)\s+(?:the\s+)?$/i;
const before = /\b(?:before|prior to)\s+$/i;
const after = /\bafter\s+$/i;
/** Nothing that the date would only describe: "after Friday's attack" is not "after Friday". */
const endsThere = /^(?:[,.;:)]|$|\s+(?:and|but|the|a|it|he|she|they|when|while|in|at|on|to|by|as)\b)/;

/** "since 2014" has no end, "until March" no start, "by December" only an end; "before 2014" ends the day before. */
export const openEnds: TimeRefiner = {
  name: 'open-ends',
  refine(times, text) {
    return times.map((time) => {
      const { interval } = time;
      if (!interval) return time;
      const head = text.slice(Math.max(0, time.start - 100), time.start);
      const open = openEnd(interval, head, endsThere.test(text.slice(time.end, time.end + 12)));
      return open ? { ...time, interval: open } : time;
    });
  },
};

function openEnd(interval: Interval, head: string, alone: boolean): Interval | null {
  const inRange = interval.start !== interval.end && interval.precision === 'day';
  if (inRange) return null;
  if (since.test(head) || from.test(head)) return { ...interval, end: null };
  if (until.test(head)) return { ...interval, start: null };
  if (alone && before.test(head)) return { ...interval, start: null, end: nextDay(interval.start, -1) };
  if (alone && after.test(head)) return { ...interval, start: nextDay(interval.end, 1), end: null };
  return null;
}

function nextDay(iso: string | null, by: number): string | null {
  const day = iso === null ? null : parseDay(iso);
  return day === null ? null : isoOf(day + by);
}
