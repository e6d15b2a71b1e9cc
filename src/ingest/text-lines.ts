import type { Span } from '../model/span.ts';

/** Longer lines are prose, and are not looked at for what stands on lines of its own. */
const longestMark = 240;

/** A line that is not blank, without the blanks around it. */
export interface TextLine extends Span {
  /** The line's words; only its beginning where the line is long. */
  readonly text: string;
  readonly isShort: boolean;
  /** Whether a blank line, or the end of the text, follows. */
  readonly endsParagraph: boolean;
}

/** The lines of a text that are not blank, in order. Lines end with LF, CRLF or CR. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  const pattern = /[^\r\n]+/g;
  for (const match of text.matchAll(pattern)) {
    const line = trimmed(text, match.index, match.index + match[0].length);
    if (!line) continue;
    const after = /^[^\S\r\n]*(?:\r\n|\r|\n|$)[^\S\r\n]*(?:[\r\n]|$)/.test(
      text.slice(line.end, line.end + longestMark),
    );
    lines.push({
      ...line,
      text: text.slice(line.start, Math.min(line.end, line.start + longestMark)),
      isShort: line.end - line.start <= longestMark,
      endsParagraph: after,
    });
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return start < end ? { start, end } : null;
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || unit === 9 || (unit !== 0 && /\s/.test(text.charAt(at)));
}
