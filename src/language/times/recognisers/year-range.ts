import type { Grammar } from '../grammar.ts';
import { number, textBefore } from '../match.ts';
import type { Recogniser } from '../reading.ts';

/** "1998-99", "2007–08", "1941/42": two years, the second with the century of the first. */
export const yearRange = (grammar: Grammar): Recogniser => ({
  name: 'year-range',
  hints: ['figure'],
  pattern: grammar.pattern('(?<year>{year})(?<sign>[-–/])(?<short>\\d\\d)(?![-–/:]?\\d)'),
  read(match) {
    const year = number(match.groups?.year);
    const end = year - (year % 100) + number(match.groups?.short);
    if (end <= year || end > year + 30 || /[$£€#]\s?$/.test(textBefore(match))) return null;
    const second = match.index + match[0].length - 2;
    return [
      { start: match.index, end: match.index + 4, reading: { kind: 'date', year } },
      { start: second, end: second + 2, reading: { kind: 'date', year: end } },
    ];
  },
});
