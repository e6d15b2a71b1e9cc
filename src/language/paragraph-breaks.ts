import type { Span } from '../model/span.ts';

/** A line of wrapped text is at most this long. */
const widestWrap = 120;
const narrowestWrap = 40;
/** Fewer breaks than this do not show how a text was wrapped. */
const fewestBreaks = 3;
/** The share of breaks after which the next word would not have fitted, in a wrapped text. */
const wrappedShare = 0.9;

const gap = /[\n\r\u2028\u2029]\s*/g;

/**
 * The blanks of a text that end a paragraph, from the line end on: blank lines always, single line breaks unless the text was wrapped to a
 * width, which shows in that at nearly every break the next word would not have fitted on its line.
 */
export function paragraphBreaks(text: string): Span[] {
  const single: Span[] = [];
  const double: Span[] = [];
  for (const match of text.matchAll(gap)) {
    const span = { start: match.index, end: match.index + match[0].length };
    (countLineEnds(match[0]) > 1 ? double : single).push(span);
  }
  if (isWrapped(text, single)) return double;
  return [...single, ...double].sort((a, b) => a.start - b.start);
}

function countLineEnds(blanks: string): number {
  return blanks.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0;
}

function isWrapped(text: string, breaks: readonly Span[]): boolean {
  if (breaks.length < fewestBreaks) return false;
  const lines = breaks.map(({ start, end }) => ({
    length: start - Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) - 1,
    next: /^\S*/.exec(text.slice(end, end + widestWrap))?.[0].length ?? 0,
  }));
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  if (width > widestWrap || width < narrowestWrap) return false;
  const full = lines.filter((line) => line.length + 1 + line.next > width).length;
  return full >= wrappedShare * breaks.length;
}
