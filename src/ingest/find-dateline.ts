import { months, weekdays } from './english-pages.ts';
import { fullDate, fullDateUngrouped, isoDay, partialDate } from './parse-date.ts';

/** The head of a report: "SEOUL, Sept 29 (Reuters) - ". */
export interface Dateline {
  /** Length of the dateline, with its dash and the blanks after it. */
  readonly length: number;
  readonly published: string | null;
}

const shouted = "\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,4}";
const proper = "\\p{Lu}[\\p{L}.'’-]*(?:[ /](?:\\p{Lu}[\\p{L}.'’-]*|de|of|la|al)){0,4}";
const region = `(?:, ${proper}){0,2}`;
const anyCase = (source: string): string => ignoreCase(source);
const date = `(?:${anyCase(fullDateUngrouped)}|${anyCase(partialDate)}|${anyCase(`(?:${weekdays})\\b`)})`;
const agency = "\\(\\p{Lu}[\\p{L}\\p{N} .&'’/-]{1,40}\\)";
const slashed = "/\\p{Lu}[\\p{L} .&'’-]{1,30}/";
const dash = '\\s*(?:\\s-|--+|[–—―])\\s*';
const sentence = '(?=["“‘\'(]?[\\p{Lu}\\p{N}])';
const source = `,?\\s*${agency}`;

/** With an agency, or a date after a place: certain wherever a paragraph begins. */
const certain = [
  `${shouted}${region}(?:[.,]? ${date})?${source}\\s*(?:${dash}|:\\s+)`,
  `${proper}${region}[.,]? ${date}(?:${source})?${dash}`,
  `(?:${date},?\\s*)?${agency}${dash}`,
  `${proper}${region}[.,]? ${date}[.,]?\\s*${slashed}\\.?(?:${dash}|\\s+)`,
  `${proper}${region}[.,]? ${date}[.,] \\p{Lu}[\\p{Lu}.]+${dash}`,
].map((form) => new RegExp(`^(?:${form})${sentence}`, 'u'));

/** A place in capitals and a dash could be an organisation and an aside: a dateline only at the head of a text. */
const atHead = new RegExp(`^${shouted}${region}${dash}${sentence}`, 'u');

/** A line of its own: "Brussels, 3 March 2019". */
const alone = new RegExp(`^${proper}${region}, ${ignoreCase(fullDateUngrouped)}\\.?$`, 'u');

const dated = new RegExp(fullDate, 'iu');

/**
 * Finds the dateline that a line begins with.
 * @param line a line's beginning, without blanks before it
 * @param isHead whether the line is one of the first of its text
 */
export function findDateline(line: string, isHead: boolean): Dateline | null {
  if (!/^[\p{Lu}\p{N}(]/u.test(line)) return null;
  const head = line.slice(0, 160);
  const forms = isHead ? [...certain, atHead, alone] : certain;
  for (const form of forms) {
    const match = form.exec(head);
    if (!match || isMonthOrDay(match[0])) continue;
    const day = dated.exec(match[0]);
    return { length: match[0].length, published: day && isoDay(day) };
  }
  return null;
}

/** "May - The month began": no place. */
function isMonthOrDay(text: string): boolean {
  return new RegExp(`^(?:${months}|${weekdays})\\W*$`, 'iu').test(text);
}

/** Places are told by their capitals, dates are not: letters of the date's expression stand for both cases. */
function ignoreCase(expression: string): string {
  return expression.replace(/\\.|\(\?<?[a-z]?|[a-z]/gi, (part) =>
    part.length === 1 ? `[${part.toLowerCase()}${part.toUpperCase()}]` : part,
  );
}
