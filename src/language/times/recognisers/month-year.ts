import type { Grammar } from '../grammar.ts';
import { isCapitalised, number } from '../match.ts';
import type { Recogniser } from '../reading.ts';
import { yearShiftOf } from './year-phrase.ts';

/** "December 2004", "February of 1940", "January, 1918", "July of that year", "March last year". */
export const monthYear = (grammar: Grammar): Recogniser => ({
  name: 'month-year',
  hints: ['month'],
  pattern: grammar.pattern(
    '(?<month>{month})(?:(?:,| of)? (?<year>{year})| (?:of )?(?<phrase>(?:last|this|next|that|the same|the (?:following|next|previous)) year))',
  ),
  read(match) {
    const { month = '', year, phrase } = match.groups ?? {};
    if (!isCapitalised(month)) return null;
    const base = { kind: 'date', month: grammar.month(month) ?? 0 } as const;
    if (year) return { ...base, year: number(year) };
    const yearShift = yearShiftOf(phrase ?? '');
    return yearShift ? { ...base, yearShift } : null;
  },
});
