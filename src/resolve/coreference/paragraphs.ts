import type { Span } from '../../model/span.ts';

/** The line of a text that an offset lies in. */
export function paragraphAt(offset: number, text: string): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

/** Whether a line ends in a question or asks to be told, as those of an interviewer do. */
export function isQuestion({ start, end }: Span, text: string): boolean {
  const line = text.slice(start, end);
  if (line.length > longest) return false; // an answer may end in a question too
  return /\?["”’)\]]*\s*$/.test(line) || request.test(line);
}

/** How long a question may be. */
const longest = 700;

/** “Talk us through the difficulties.”, “I just wanted to know …”. */
const request =
  /(?:^|[.?!…]\s+)(?:(?:please )?(?:tell|walk|talk) (?:me|us)\b|(?:please )?(?:describe|explain)\b|I (?:just )?want(?:ed)? to (?:ask|know)\b|I(?:’d|'d| would) like to (?:ask|know)\b|I was wondering\b)[^.?!]*[.?!]?["”’)\]]*\s*$/i;
