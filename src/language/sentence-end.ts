import data from '../../seeds/lexicon/english-sentences.json' with { type: 'json' };
import type { Span } from '../model/span.ts';
import { titleAbbreviations } from './english-words.ts';

const openers: ReadonlySet<string> = new Set(data.openers.split(' '));
const credits: ReadonlySet<string> = new Set(data.credits.split(' '));
const reporting: ReadonlySet<string> = new Set(data.reporting.split(' '));

const stop = /^(?:[.?!]+|\.\.+[?!]*|…+|。|！|？)$/;
const ellipsis = /^(?:\.{2,}|…+|\[(?:\.{3}|…)\])$/;
const closer = /^(?:["”’)\]}»›]|''|'|[:;]['’]?-?[)(DP])$/;
const opener = /^(?:["“‘([{«‹¿¡]|``|'|—|–|--)$/;
const quotation = /^(?:["”’]|''|')$/;
const month = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** More signs in a row close nothing; the limit keeps the time linear. */
const mostClosers = 40;
/** Weekday, comma, month, day, comma, year. */
const dateLength = 6;
const headlineDate = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day , \p{Lu}\p{Ll}+ \d{1,2} , \d{4}$/u;

/** The tokens of a paragraph, and their words. */
export interface Paragraph {
  readonly tokens: readonly Span[];
  readonly words: readonly string[];
}

/** The token after the sentence that begins at `start`. */
export function sentenceEnd(paragraph: Paragraph, start: number): number {
  const { words } = paragraph;
  const end = words.length;
  for (let at = start; at < end - 1; at += 1) {
    if (isCredit(paragraph, at + 1) || isClosingDate(paragraph, at + 1)) return at + 1;
    const after = mayEnd(paragraph, at) ? closersEnd(paragraph, at + 1) : -1;
    if (after < 0) continue;
    if (after >= end) return end;
    if (ends(paragraph, start, at, after)) return after;
    if (quotation.test(words[after - 1] as string)) at = after - 1;
  }
  return end;
}

const wordAt = ({ words }: Paragraph, at: number): string => words[at] ?? '';
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a blank stands before a token. */
export function hasGap({ tokens }: Paragraph, at: number): boolean {
  const before = tokens[at - 1];
  const here = tokens[at];
  return before !== undefined && here !== undefined && before.end < here.start;
}

/** "… on the stage Image: Nick Moreau.": a caption runs into its credit without a stop. */
function isCredit(paragraph: Paragraph, at: number): boolean {
  return credits.has(wordAt(paragraph, at)) && wordAt(paragraph, at + 1) === ':' && hasGap(paragraph, at + 2);
}

/** "Court rules worship is legal Monday, March 27, 2006": a headline runs into its date. */
function isClosingDate(paragraph: Paragraph, at: number): boolean {
  if (paragraph.words.length - at !== dateLength || !hasGap(paragraph, at)) return false;
  return headlineDate.test(paragraph.words.slice(at, paragraph.words.length).join(' '));
}

function mayEnd(paragraph: Paragraph, at: number): boolean {
  const word = wordAt(paragraph, at);
  return stop.test(word) || ellipsis.test(word) || (word.length > 1 && word.endsWith('.'));
}

/** Skips what closes a sentence after its stop: quotation marks, brackets, footnote marks, emoticons. */
function closersEnd(paragraph: Paragraph, from: number): number {
  let at = from;
  while (at < Math.min(paragraph.words.length, from + mostClosers)) {
    const word = wordAt(paragraph, at);
    const glued = !hasGap(paragraph, at);
    if (stop.test(word) && (glued || word === '.')) at += 1;
    else if (closer.test(word) && (glued || isClosing(paragraph, at))) at += 1;
    else if (word === '[' && /^\d+$/.test(wordAt(paragraph, at + 1)) && wordAt(paragraph, at + 2) === ']') at += 3;
    else break;
  }
  return at;
}

/** A spaced-out bracket or quotation mark closes if a gap, not a word, follows. */
function isClosing(paragraph: Paragraph, at: number): boolean {
  return (
    /^[)\]}”»:;]/.test(wordAt(paragraph, at)) ||
    (at + 1 < paragraph.words.length && hasGap(paragraph, at + 1) && !isCapitalised(wordAt(paragraph, at)))
  );
}

/** Whether the stop at `at`, with closers up to `after`, ends the sentence begun at `start`. */
function ends(paragraph: Paragraph, start: number, at: number, after: number): boolean {
  const word = wordAt(paragraph, at);
  let next = after;
  while (next < paragraph.words.length - 1 && opener.test(wordAt(paragraph, next))) next += 1;
  const following = wordAt(paragraph, next);
  if (!hasGap(paragraph, after))
    return after === at + 1 && stop.test(word) && isGluedSentence(paragraph, at, following);
  if (isListMark(paragraph, start, at)) return false;
  const quoted = after > at + 1 && quotation.test(wordAt(paragraph, after - 1));
  if (quoted && word !== '.' && isReporting(paragraph, next)) return false;
  if (ellipsis.test(word)) return isCapitalised(following);
  if (/^\p{Lu}\.$/u.test(word)) return initialEnds(wordAt(paragraph, at - 1), following);
  if (!stop.test(word)) return abbreviationEnds(word, following, after > at + 1);
  if (/^[,;:)\]}]/.test(wordAt(paragraph, after))) return false;
  if (/^\p{Ll}/u.test(following))
    return !quoted && after === at + 1 && !/^\p{Lu}\p{Ll}{0,2}$/u.test(wordAt(paragraph, at - 1));
  return true;
}

/** "over.Then": a blank is missing after the stop. */
function isGluedSentence(paragraph: Paragraph, at: number, following: string): boolean {
  return (
    /^\p{Lu}\p{Ll}*$/u.test(following) && /\p{Ll}{2}$/u.test(wordAt(paragraph, at - 1)) && hasGap(paragraph, at + 2)
  );
}

/** "1." or "b." at the head of a paragraph, "1." after a colon. */
function isListMark({ words }: Paragraph, start: number, at: number): boolean {
  if (words[at] !== '.' || at === 0) return false;
  const mark = words[at - 1] as string;
  const heads = start === 0 && at === 1;
  if (heads) return /^(?:\d{1,3}(?:\.\d{1,2})*|\p{L}|[ivx]+)$/u.test(mark);
  return /^\d{1,2}$/.test(mark) && at > start + 1 && /^[:;,(]$/.test(words[at - 2] as string);
}

/** ‘"Why?" Smith asked.’, ‘"Go!" she said.’ */
function isReporting(paragraph: Paragraph, next: number): boolean {
  for (let at = next; at < Math.min(next + 5, paragraph.words.length); at += 1) {
    const word = wordAt(paragraph, at);
    if (reporting.has(word)) return true;
    if (!isCapitalised(word) && !/^(?:he|she|they|we|it|the|a|an|who|one)$/.test(word)) return false;
  }
  return false;
}

/** "… from A to B. The line is short." but "George W. Bush", "Theresa M. May". */
function initialEnds(before: string, following: string): boolean {
  return !isCapitalised(before) && openers.has(following) && !/^(?:A|An|I|May|Will)$/.test(following);
}

/** Whether an abbreviation is the last word of its sentence: only if a word that seldom follows one inside it comes next. */
function abbreviationEnds(word: string, following: string, closed: boolean): boolean {
  if (titleAbbreviations.has(word.slice(0, -1)) && !/^(?:Jr|Sr|Esq|Bros)\.$/.test(word)) return false;
  if (month.test(word) || /^(?:vs|v|P\.S|e\.g|i\.e|cf|No|Nos|Fig|ca|approx)\.$/.test(word)) return false;
  return (
    openers.has(following) ||
    (closed && isCapitalised(following)) ||
    (/^(?:etc|al)\.$/.test(word) && isCapitalised(following))
  );
}
