import type { PronounWords } from '../../model/lexicon.ts';
import type { Span } from '../../model/span.ts';

/** The line of a text that an offset lies in. */
export function paragraphAt(offset: number, text: string): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

/** Whether a line ends in a question or asks to be told (“Talk us through the difficulties.”), as those of an interviewer do. */
export function isQuestion({ start, end }: Span, text: string, { requests }: PronounWords): boolean {
  const line = text.slice(start, end);
  if (line.length > longest) return false; // an answer may end in a question too
  return /\?["”’)\]]*\s*$/.test(line) || asksToBeTold(line, requests);
}

/** How long a question may be. */
const longest = 700;

function asksToBeTold(line: string, requests: ReadonlySet<string>): boolean {
  const sentences = line
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/(?<=[.?!…])\s+/);
  return [...requests].some((request) => sentences.at(-1)?.startsWith(`${request} `));
}
