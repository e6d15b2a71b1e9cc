import type { Span } from '../../model/span.ts';

/** A stretch between quotation marks, marks included. */
export interface Stretch extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  /** Whether the closing mark is there: a quotation over several paragraphs is closed only in the last. */
  readonly closed: boolean;
}

type Family = 'curly' | 'guillemet' | 'low' | 'straight' | 'typed' | 'curlySingle' | 'straightSingle';

interface Mark {
  readonly family: Family;
  readonly length: number;
}

const openers: Readonly<Record<string, Family>> = {
  '“': 'curly',
  '«': 'guillemet',
  '„': 'low',
  '"': 'straight',
  "''": 'typed',
  '``': 'typed',
  '‘': 'curlySingle',
  "'": 'straightSingle',
};
const closers: Readonly<Record<Family, readonly string[]>> = {
  curly: ['”'],
  guillemet: ['»'],
  low: ['“', '”'],
  straight: ['"', '”'],
  typed: ["''"],
  curlySingle: ['’'],
  straightSingle: ["'"],
};
const singles: ReadonlySet<Family> = new Set(['curlySingle', 'straightSingle']);
const markAt = /[“”«»„"‘]|''|``|'|’|\n\s*\n/g;
const word = /[\p{L}\p{N}]/u;

/**
 * The outermost stretches between quotation marks, in reading order: curly, straight, typed ('' … '') and, where no
 * apostrophe can be meant, single. A stretch ends with its paragraph, closed or not.
 */
export function findStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let open: (Mark & { readonly at: number }) | undefined;
  for (const match of text.matchAll(markAt)) {
    const { index, 0: found } = match;
    if (open && found.includes('\n')) {
      if (!singles.has(open.family)) stretches.push(stretchOf(open.at, open.length, index, 0));
      open = undefined;
    } else if (open && closes(open.family, found, index, text)) {
      stretches.push(stretchOf(open.at, open.length, index + found.length, found.length));
      open = undefined;
    } else if (!open) {
      const family = openers[found] ?? (mistyped(found, index, text) ? 'curly' : undefined);
      if (family && opens(family, found, index, text)) open = { family, at: index, length: found.length };
    }
  }
  if (open && !singles.has(open.family)) stretches.push(stretchOf(open.at, open.length, text.length, 0));
  return stretches.filter(({ inner }) => inner.start < inner.end);
}

function stretchOf(start: number, opening: number, end: number, closing: number): Stretch {
  return { start, end, inner: { start: start + opening, end: end - closing }, closed: closing > 0 };
}

/** A closing mark at the head of a line opens: its writer's program took the start for an end. */
function mistyped(mark: string, at: number, text: string): boolean {
  return mark === '”' && /^$|\n/.test(text.slice(Math.max(0, at - 1), at)) && /\S/.test(text[at + 1] ?? '');
}

/** An opening mark stands before a word or another mark and not inside one; an apostrophe does not open: “the ’90s”, “dogs'”. */
function opens(family: Family, mark: string, at: number, text: string): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + mark.length] ?? ' '];
  if (family === 'straight') return before !== '=' && !(word.test(before) && !word.test(after)); // not an attribute's value
  if (family === 'typed') return !word.test(before) && /\S/.test(after);
  if (!singles.has(family)) return true;
  if (word.test(before) || /[.,;:?!)]/.test(before) || !/[\p{L}“"[(…$£€]/u.test(after)) return false;
  return closesLater(family, at + 1, text);
}

/** Whether the paragraph has a mark that can only close: after a stop or comma, or after a word and not inside a plural. */
function closesLater(family: Family, from: number, text: string): boolean {
  const end = text.indexOf('\n', from);
  const paragraph = end < 0 ? text : text.slice(0, end);
  for (let at = nextMark(family, paragraph, from); at >= 0; at = nextMark(family, paragraph, at + 1))
    if (closes(family, paragraph[at] as string, at, paragraph)) return true;
  return false;
}

function nextMark(family: Family, text: string, from: number): number {
  return text.indexOf(family === 'curlySingle' ? '’' : "'", from);
}

/** “the brothers' house” goes on after its apostrophe: a single mark after an “s” closes only before a stop or a break. */
function closes(family: Family, mark: string, at: number, text: string): boolean {
  if (!closers[family].includes(mark)) return false;
  if (!singles.has(family)) return true;
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (word.test(after) || /\s/.test(before)) return false;
  return !/s/i.test(before) || !/\s/.test(after) || !closesAgain(family, at + 1, text);
}

function closesAgain(family: Family, from: number, text: string): boolean {
  const end = text.indexOf('\n', from);
  const rest = text.slice(from, end < 0 ? text.length : end);
  const mark = family === 'curlySingle' ? '’' : "'";
  const opening = rest.search(family === 'curlySingle' ? /‘/ : /(?<![\p{L}\p{N}])'(?=\p{L})/u);
  const closing = rest.search(new RegExp(`(?<=[\\p{L}\\p{N}.,?!…])${mark}(?![\\p{L}\\p{N}])`, 'u'));
  return closing >= 0 && (opening < 0 || closing < opening);
}
