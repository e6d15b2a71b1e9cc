import type { YearShift } from '../reading.ts';

const shifts: Readonly<Record<string, YearShift>> = {
  'last year': { by: -1, from: 'dateline' },
  'this year': { by: 0, from: 'dateline' },
  'the year': { by: 0, from: 'dateline' },
  'next year': { by: 1, from: 'dateline' },
  'that year': { by: 0, from: 'reference' },
  'the same year': { by: 0, from: 'reference' },
  'the following year': { by: 1, from: 'reference' },
  'the next year': { by: 1, from: 'reference' },
  'the previous year': { by: -1, from: 'reference' },
};

/** Which year "of that year" and its like mean. */
export function yearShiftOf(phrase: string): YearShift | undefined {
  return shifts[phrase.toLowerCase().replaceAll(/\s+/g, ' ')];
}

/** Pattern of the phrases that `yearShiftOf` reads. */
export const yearPhrase = '(?:last|this|next|that|the same|the following|the next|the previous|the) year';

/** The year behind a date: "…, 2017", "… of that year". */
export function yearAfter(year: string | undefined, phrase?: string): { year?: number; yearShift?: YearShift } {
  if (year) return { year: Number.parseInt(year, 10) };
  const yearShift = phrase ? yearShiftOf(phrase) : undefined;
  return yearShift ? { yearShift } : {};
}
