import type { Grammar } from '../grammar.ts';
import { isCapitalised, number, yearAfter } from '../match.ts';
import type { Recogniser } from '../reading.ts';

/** "September 3, 2017", "Sept. 3rd", "Tuesday, September 3", "March 9 2014". Not "may 10 people". */
export const monthDay = (grammar: Grammar): Recogniser => ({
  name: 'month-day',
  hints: ['month'],
  pattern: grammar.pattern(
    '(?:{weekdayShort},? (?:the )?)?(?<month>{month}) (?:the )?(?<day>{day})(?:st|nd|rd|th)?(?!-\\d|[:/.]\\d|,\\d{3}| ?%)(?:(?:, | ,? ?)(?:of )?(?<year>{year})(?![-–]))?',
  ),
  read(match) {
    const { month = '', day, year } = match.groups ?? {};
    if (!isCapitalised(month) || countsSomething(match, grammar, year)) return null;
    return { kind: 'date', month: grammar.month(month) ?? 0, day: number(day), ...yearAfter(year) };
  },
});

/** "3 September 2017", "the 3rd of May", "the 14 September", "Friday 3 May". */
export const dayMonth = (grammar: Grammar): Recogniser => ({
  name: 'day-month',
  hints: ['month'],
  pattern: grammar.pattern(
    '(?:{weekdayShort},? )?(?:the )?(?:(?<day>{day})(?:st|nd|rd|th)?|(?<ordinal>{ordinal}))(?: day)?(?: of)?(?: |-)(?<month>{month})(?:,? (?<year>{year})(?![-–]\\d{4}))?',
  ),
  read(match) {
    const { month = '', day, ordinal = '', year } = match.groups ?? {};
    if (!isCapitalised(month) || (ordinal && !/ of /i.test(match[0]))) return null;
    return {
      kind: 'date',
      month: grammar.month(month) ?? 0,
      day: day ? number(day) : (grammar.ordinal(ordinal) ?? 0),
      ...yearAfter(year),
    };
  },
});

function countsSomething(match: RegExpExecArray, grammar: Grammar, year: string | undefined): boolean {
  if (year) return false;
  const next = /^\s(\p{L}+)/u.exec(match.input.slice(match.index + match[0].length))?.[1];
  return next !== undefined && next !== 'local' && grammar.lexicon.notYears.after.includes(next);
}
