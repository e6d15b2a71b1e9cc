import type { Boilerplate } from '../model/article.ts';
import { captionLabels, furniture } from './english-pages.ts';
import { findByline, isCredit } from './find-byline.ts';
import { findDateline } from './find-dateline.ts';
import { findPostedLine } from './find-posted-line.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** What a plain text says about itself. */
export interface PageFacts {
  readonly skip: readonly Boilerplate[];
  /** The ISO day on which it was published, where a full date with its year is there. */
  readonly published?: string;
  readonly byline?: string;
  /** The first line, where it is a headline. It stays in the text and is no boilerplate. */
  readonly title?: string;
}

/** Bylines and bare dates are looked for at the head and the foot only: elsewhere they belong to the text. */
const headLines = 10;
const footLines = 4;
const longestTitle = 180;

/** How sure a date is to be the day of publication. */
type Certainty = 'labelled' | 'dateline' | 'byline' | 'bare';
const certainties: readonly Certainty[] = ['labelled', 'dateline', 'byline', 'bare'];

interface Found {
  readonly skip: Boilerplate;
  readonly date?: { readonly certainty: Certainty; readonly day: string | null };
  readonly byline?: string;
}

/**
 * Finds the lines and line heads of a plain text that are no sentences, and what they tell of the article. `dated`: its day is
 * known from elsewhere, so that a bare date is a heading of the text rather than its day of publication.
 */
export function findBoilerplate(text: string, dated = false): PageFacts {
  const lines = textLines(text);
  const found = lines.flatMap((line, index) => findInLine(line, index, lines.length, dated) ?? []);
  const byline = found.find((one) => one.byline !== undefined)?.byline;
  const published = publishedDay(found);
  const title = findTitle(text, lines, found);
  return {
    skip: found.map((one) => one.skip),
    ...(published === undefined ? {} : { published }),
    ...(byline === undefined ? {} : { byline }),
    ...(title === undefined ? {} : { title }),
  };
}

function findInLine(line: TextLine, index: number, count: number, dated: boolean): Found | null {
  const isHead = index < headLines;
  const isEdge = isHead || index >= count - footLines;
  const whole = (kind: Boilerplate['kind']): Boilerplate => ({ start: line.start, end: line.end, kind });
  if (line.isShort) {
    const posted = findPostedLine(line.text);
    if (posted && (posted.isLabelled || isEdge)) {
      const certainty = posted.isLabelled ? 'labelled' : 'bare';
      const kind = posted.isLabelled || !dated ? 'posted' : 'dateline';
      return { skip: whole(kind), date: { certainty, day: posted.published } };
    }
    const byline = isEdge && index > 0 ? findByline(line.text) : null;
    if (byline) {
      return { skip: whole('byline'), byline: byline.byline, date: { certainty: 'byline', day: byline.published } };
    }
    if (isCredit(line.text)) return { skip: whole('byline') };
    if (isFurniture(line.text)) return { skip: whole('navigation') };
    if (isCaption(line.text)) return { skip: whole('caption') };
  }
  const dateline = findDateline(line.text, isHead);
  if (!dateline) return null;
  const skip: Boilerplate = { start: line.start, end: line.start + dateline.length, kind: 'dateline' };
  return { skip, date: { certainty: 'dateline', day: dateline.published } };
}

function publishedDay(found: readonly Found[]): string | undefined {
  for (const certainty of certainties) {
    const days = found.flatMap(({ date }) => (date?.certainty === certainty && date.day !== null ? [date.day] : []));
    // Several bare dates are a chronicle's headings.
    if (certainty === 'bare' && new Set(days).size > 1) return undefined;
    if (days[0] !== undefined) return days[0];
  }
  return undefined;
}

/** A first line that is short, ends without a stop and is followed by a blank line or by boilerplate. */
function findTitle(text: string, lines: readonly TextLine[], found: readonly Found[]): string | undefined {
  const [first, second] = lines;
  if (!first || !second || first.end - first.start > longestTitle) return undefined;
  const isMarked = (line: TextLine): boolean => found.some(({ skip }) => skip.start === line.start);
  if (isMarked(first) || !(first.endsParagraph || isMarked(second))) return undefined;
  const title = text.slice(first.start, first.end);
  return /\s/.test(title) && /^[^\p{Ll}]/u.test(title) && !/[.:;,]["'”’)]*$/u.test(title) ? title : undefined;
}

function isFurniture(line: string): boolean {
  return furniture.has(
    line
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}

const captionStart = new RegExp(`^\\(?(?:${captionLabels})(?:\\s*:|\\s+[–—-]\\s)`, 'iu');
const photoCredit = /^\((?:photo|image|picture)(?:graph)?s?\s+(?:by|courtesy)\b[^)]*\)$/iu;

/** "FILE PHOTO: A guard stands …", "(Photo by Jane Doe)". */
function isCaption(line: string): boolean {
  return (captionStart.test(line) && !/^\p{Ll}/u.test(line)) || photoCredit.test(line);
}
