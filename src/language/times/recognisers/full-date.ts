import type { Grammar } from '../grammar.ts';
import { isCapitalised, number } from '../match.ts';
import type { Recogniser } from '../reading.ts';
import { yearAfter, yearPhrase } from './year-phrase.ts';

/** "September 3, 2017", "Sept. 3rd", "Tuesday, September 3", "March 9 2014". Not "may 10 people". */
export const monthDay = (grammar: Grammar): Recogniser => ({
  name: 'month-day',
  hints: ['month'],
  pattern: grammar.pattern(
    `(?:{dayName},? (?:the )?)?(?<month>{month}) (?:the )?(?<day>{day})(?:st|nd|rd|th)?(?![-–]\\d|[:/.]\\d|,\\d{3}| ?%)(?:,? ?(?:of )?(?<year>{year})(?![-–])| (?:of )?(?<phrase>${yearPhrase}))?`,
  ),
  read(match) {
    const { month = '', day, year, phrase } = match.groups ?? {};
    if (!isCapitalised(month) || countsSomething(match, grammar, year)) return null;
    return { kind: 'date', month: grammar.month(month) ?? 0, day: number(day), ...yearAfter(year, phrase) };
  },
});

/** "3 September 2017", "the 3rd of May", "the 14 September", "Friday 3 May". */
export const dayMonth = (grammar: Grammar): Recogniser => ({
  name: 'day-month',
  hints: ['month'],
  pattern: grammar.pattern(
    `(?:{dayName},? )?(?:the )?(?:(?<day>{day})(?:st|nd|rd|th)?|(?<ordinal>{ordinal}))(?: day)?(?: of)?(?: |-)(?<month>{month})(?:,? (?<year>{year})(?![-–]\\d{4})| (?:of )?(?<phrase>${yearPhrase}))?`,
  ),
  read(match) {
    const { month = '', day, ordinal = '', year, phrase } = match.groups ?? {};
    if (!isCapitalised(month) || (ordinal && !/ of /i.test(match[0]))) return null;
    return {
      kind: 'date',
      month: grammar.month(month) ?? 0,
      day: day ? number(day) : (grammar.ordinal(ordinal) ?? 0),
      ...yearAfter(year, phrase),
    };
  },
});

function countsSomething(match: RegExpExecArray, grammar: Grammar, year: string | undefined): boolean {
  if (year) return false;
  const next = /^\s(\p{L}+)/u.exec(match.input.slice(match.index + match[0].length))?.[1];
  return next !== undefined && next !== 'local' && grammar.lexicon.notYears.after.includes(next);
}
