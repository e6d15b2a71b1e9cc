import type { Grammar } from '../grammar.ts';
import { isCapitalised, number } from '../match.ts';
import type { Found, Recogniser } from '../reading.ts';

/** "490 BC", "October 480 B.C.", "499–493 BC". */
export const beforeChrist = (grammar: Grammar): Recogniser => ({
  name: 'before-christ',
  hints: ['figure'],
  pattern: grammar.pattern(
    '(?:(?<month>{month}) )?(?:(?<from>\\d{1,4})(?: ?[-–/] ?| to | and ))?(?<year>\\d{1,4}) ?(?:BCE?|B\\.C\\.(?:E\\.)?|B\\.C)',
  ),
  read(match) {
    const { month, from, year } = match.groups ?? {};
    if (month && !isCapitalised(month)) return null;
    const base = { kind: 'date', era: 'BC', ...(month ? { month: grammar.month(month) ?? 0 } : {}) } as const;
    if (!from || month) return { ...base, year: number(year) };
    const second = match.index + match[0].lastIndexOf(year ?? '');
    const found: Found[] = [
      { start: match.index, end: match.index + from.length, reading: { ...base, year: number(from) } },
      { start: second, end: match.index + match[0].length, reading: { ...base, year: number(year) } },
    ];
    return found;
  },
});
