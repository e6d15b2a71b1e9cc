import type { Grammar } from '../grammar.ts';
import { number } from '../match.ts';
import type { Recogniser } from '../reading.ts';

/** "2017-09-03", "2017-09-03T08:15". */
export const isoDate = (grammar: Grammar): Recogniser => ({
  name: 'iso-date',
  hints: ['figure'],
  pattern: grammar.pattern(
    '(?<year>[12]\\d{3})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?:T(?<clock>\\d\\d:\\d\\d)(?::\\d\\d)?Z?)?',
  ),
  read(match) {
    const { year, month, day, clock } = match.groups ?? {};
    return { kind: 'date', year: number(year), month: number(month), day: number(day), ...(clock ? { clock } : {}) };
  },
});

/**
 * "25/12/2016", "12/25/2016", "25.12.2016". "3/9/2017" may be March or September: only the year is sure.
 */
export const slashDate = (grammar: Grammar): Recogniser => ({
  name: 'slash-date',
  hints: ['figure'],
  pattern: grammar.pattern('(?<left>\\d{1,2})(?<sign>[/.])(?<right>\\d{1,2})\\k<sign>(?<year>[12]\\d{3})'),
  read(match) {
    const { left, right, sign, year } = match.groups ?? {};
    const [a, b] = [number(left), number(right)];
    const base = { kind: 'date', year: number(year) } as const;
    if (a < 1 || b < 1 || Math.max(a, b) > 31 || Math.min(a, b) > 12) return null;
    if (sign === '.' || a > 12) return b > 12 ? null : { ...base, month: b, day: a };
    if (b > 12 || a === b) return { ...base, month: a, day: b };
    return base;
  },
});
