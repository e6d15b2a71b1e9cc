import type { Grammar } from '../grammar.ts';
import { isCapitalised, number } from '../match.ts';
import type { Recogniser } from '../reading.ts';
import { yearAfter } from './year-phrase.ts';

const joint = '(?: ?[-–—] ?| to | and | or | through )';

/** "August 8–10", "July 14 and 15, 1789": two days of one month. */
export const monthDayRange = (grammar: Grammar): Recogniser => ({
  name: 'month-day-range',
  hints: ['month'],
  pattern: grammar.pattern(
    `(?<month>{month}) (?<day>{day})(?:st|nd|rd|th)?${joint}(?<last>{day}(?:st|nd|rd|th)?(?:,? (?<year>{year}))?)`,
  ),
  read(match) {
    const { month = '', day, last = '', year } = match.groups ?? {};
    if (!isCapitalised(month)) return null;
    const base = { kind: 'date', month: grammar.month(month) ?? 0, ...yearAfter(year) } as const;
    const end = match.index + match[0].length;
    const head = match[0]
      .slice(0, match[0].length - last.length)
      .replace(/(?:\s*[-–—]\s*|\s+(?:to|and|or|through)\s+)$/i, '');
    return [
      { start: match.index, end: match.index + head.length, reading: { ...base, day: number(day) } },
      { start: end - last.length, end, reading: { ...base, day: number(last) } },
    ];
  },
});

/** "22–25 April 1951", "the 28 and 29 August", "15 to 22 February", "the 13th to the 19th of October". */
export const dayRangeMonth = (grammar: Grammar): Recogniser => ({
  name: 'day-range-month',
  hints: ['month'],
  pattern: grammar.pattern(
    `(?<first>(?:the )?(?<day>{day})(?:st|nd|rd|th)?)${joint}(?<last>(?:the )?(?<to>{day})(?:st|nd|rd|th)?(?: of)? (?<month>{month})(?:,? (?<year>{year}))?)`,
  ),
  read(match) {
    const { first = '', day, last = '', to, month = '', year } = match.groups ?? {};
    if (!isCapitalised(month)) return null;
    const base = { kind: 'date', month: grammar.month(month) ?? 0, ...yearAfter(year) } as const;
    const end = match.index + match[0].length;
    return [
      { start: match.index, end: match.index + first.length, reading: { ...base, day: number(day) } },
      { start: end - last.length, end, reading: { ...base, day: number(to) } },
    ];
  },
});
