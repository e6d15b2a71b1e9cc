import type { Span } from '../../model/span.ts';

/** The line of a text that an offset lies in. */
export function paragraphAt(offset: number, text: string): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

/** Whether a line ends in a question, as those of an interviewer do. */
export function isQuestion({ start, end }: Span, text: string): boolean {
  return /\?["”’)\]]*\s*$/.test(text.slice(start, end));
}
