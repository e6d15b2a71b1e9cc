/** A line of wrapped text is at most this long. */
const widestWrap = 120;
const narrowestWrap = 40;
/** Fewer breaks than this do not show how a text was wrapped. */
const fewestBreaks = 3;
/** The share of breaks after which the next word would not have fitted, in a wrapped text. */
const wrappedShare = 0.9;

const gap = /[\n\r\u2028\u2029]\s*/g;
const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;

/** A line end with the blanks after it. */
interface Break {
  readonly start: number;
  readonly blankLine: boolean;
  /** Length of the line before, and of the first word after. */
  readonly line: number;
  readonly next: number;
}

/**
 * Where paragraphs end, as offsets of line ends: before blank lines always, at single line ends unless the text was
 * wrapped to a width, which shows in that at nearly every line end the next word would not have fitted.
 */
export function paragraphBreaks(text: string): number[] {
  const breaks = findBreaks(text);
  const wrapped = isWrapped(breaks.filter(({ blankLine }) => !blankLine));
  return breaks.filter(({ blankLine }) => blankLine || !wrapped).map(({ start }) => start);
}

function findBreaks(text: string): Break[] {
  const breaks: Break[] = [];
  let lineStart = 0;
  for (const { index: start, 0: blanks } of text.matchAll(gap)) {
    const end = start + blanks.length;
    const blankLine = (blanks.match(lineEnd)?.length ?? 0) > 1;
    const next = /^\S*/.exec(text.slice(end, end + widestWrap))?.[0].length ?? 0;
    breaks.push({ start, blankLine, line: start - lineStart, next });
    lineStart = end;
  }
  return breaks;
}

function isWrapped(breaks: readonly Break[]): boolean {
  if (breaks.length < fewestBreaks) return false;
  const width = breaks.reduce((longest, { line }) => Math.max(longest, line), 0);
  if (width > widestWrap || width < narrowestWrap) return false;
  const full = breaks.filter(({ line, next }) => line + 1 + next > width).length;
  return full >= wrappedShare * breaks.length;
}
