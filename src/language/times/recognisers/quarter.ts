import type { Grammar } from '../grammar.ts';
import { number } from '../match.ts';
import type { Recogniser } from '../reading.ts';
import { yearPhrase, yearShiftOf } from './year-phrase.ts';

/** "Q3 2016", "the first quarter of 2016", "third-quarter", "the first half of 2015", "the latter half of last year". */
export const quarter = (grammar: Grammar): Recogniser => ({
  name: 'quarter',
  hints: ['part'],
  pattern: grammar.pattern(
    `(?:the )?(?:Q(?<short>[1-4])|(?<ordinal>first|second|third|fourth|final|last|latter|1st|2nd|3rd|4th)[- ](?<part>quarter|half))(?:(?: of|,)? (?:fiscal )?(?<year>{year})| (?:of )?(?<phrase>${yearPhrase}))?`,
  ),
  read(match) {
    const { short, ordinal = '', part, year, phrase } = match.groups ?? {};
    const half = part?.toLowerCase() === 'half';
    const last = /final|last|latter/i.test(ordinal);
    const count = short ? number(short) : last ? (half ? 2 : 4) : grammar.ordinal(ordinal);
    if (count === undefined || (half && count > 2)) return null;
    // "the first half" alone is a football match, "the last quarter" the one before this.
    if ((half || last) && !year && !phrase) return null;
    const yearShift = phrase ? yearShiftOf(phrase) : undefined;
    return {
      kind: 'date',
      ...(half ? { half: count } : { quarter: count }),
      ...(year ? { year: number(year) } : yearShift ? { yearShift } : {}),
    };
  },
});

/** "fiscal 2012", "fiscal year 2012-13", "FY 2012", "FY13". */
export const fiscalYear = (grammar: Grammar): Recogniser => ({
  name: 'fiscal-year',
  hints: ['figure'],
  pattern: grammar.pattern(
    '(?:the )?(?:(?:fiscal|financial|budget) (?:year )?(?<year>{year})(?:[-–/]\\d\\d)?|FY ?(?<code>(?:20)?\\d\\d))',
  ),
  read(match) {
    const year = number(match.groups?.year ?? match.groups?.code);
    return { kind: 'date', fiscal: true, year: year < 100 ? 2000 + year : year };
  },
});
