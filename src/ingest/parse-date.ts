import { monthNumber, months, weekdays } from './english-pages.ts';

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const monthName = `(?:${months})\\b\\.?`;
const year = '(?:1[6-9]|20)\\d\\d';

/**
 * The ways in which a date with its year is written. "3/4/2019" is among them, since it is a date, but gives none
 * unless one of its parts cannot be a month.
 */
const forms = [
  `(?<y1>${year})[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})(?!\\d)`,
  `(?<y2>${year})(?<m2>\\d\\d)(?<d2>\\d\\d)(?!\\d)`,
  `(?<n3>${monthName})\\s*(?<d3>${day})(?:st|nd|rd|th)?\\b\\s*,?\\s+(?<y3>${year})(?!\\d)`,
  `(?<d4>${day})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?<n4>${monthName})[\\s,-]*(?<y4>${year})(?!\\d)`,
  `(?<d5>\\d{1,2})\\.\\s?(?<m5>\\d{1,2})\\.\\s?(?<y5>${year})(?!\\d)`,
  `(?<a6>\\d{1,2})[/-](?<b6>\\d{1,2})[/-](?<y6>${year})(?!\\d)`,
].join('|');

/** Regular expression source of a date with its year, a weekday before it included. For the flags `iu`. */
export const fullDate = `(?:(?:${weekdays})\\b\\.?,?\\s+)?(?:${forms})`;
/** As `fullDate`, without groups, for use inside other expressions. */
export const fullDateUngrouped = fullDate.replace(/\?<\w\d>/g, '?:');
/** A day of a month without its year, for the flags `iu`. */
export const partialDate = `(?:(?:${weekdays})\\b\\.?,?\\s+)?(?:${monthName}\\s*${day}(?:st|nd|rd|th)?\\b|${day}(?:st|nd|rd|th)?\\s+${monthName})`;

const anchored = new RegExp(`^\\s*${fullDate}(?<rest>.*)$`, 'iu');
/** What may follow a date in a date's own field: a time, its zone, a zone's name in brackets. */
const timeOfDay =
  /^(?:[T\s,]*(?:at\s+)?\d{1,2}[:.]?\d{2}(?:[:.]?\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|[A-Z]{2,5}|[+-]\d{2}:?\d{0,2})?(?:\s*[[(][\w/ ]+[\])])?)?\s*$/iu;

/**
 * The ISO day of a date field in one of the usual forms: "2017-09-29T08:00:00+09:00", "29 September 2017",
 * "Fri, 29 Sep 2017 08:00:00 GMT". The day is the one written, in its own time zone.
 * @returns null where no certain full date stands there, which includes days that do not exist
 */
export function parseDate(text: string): string | null {
  const match = anchored.exec(text);
  if (!match || !timeOfDay.test(match.groups?.rest ?? '')) return null;
  return isoDay(match);
}

/** The ISO day of a match of `fullDate`, or null if there is no such day or two readings. */
export function isoDay(match: RegExpMatchArray): string | null {
  const group = match.groups ?? {};
  const parts = (name: string, numbers: string) =>
    [...numbers].map((number) => group[`${name}${number}`]).find((value) => value !== undefined);
  const years = Number(parts('y', '123456'));
  if (group.a6 !== undefined && group.b6 !== undefined) return slashedDay(years, Number(group.a6), Number(group.b6));
  const name = parts('n', '34')?.replace('.', '');
  const month = name === undefined ? Number(parts('m', '125')) : (monthNumber(name) ?? 0);
  return existingDay(years, month, Number(parts('d', '12345')));
}

function slashedDay(years: number, a: number, b: number): string | null {
  if (a === b || b > 12) return existingDay(years, a, b);
  return a > 12 ? existingDay(years, b, a) : null;
}

function existingDay(years: number, month: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(years, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.toISOString().slice(0, 10) : null;
}
