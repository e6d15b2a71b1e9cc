import type { Span } from '../model/span.ts';
import { abbreviations, numberedAbbreviations, units } from './english-words.ts';
import { splitWord } from './split-word.ts';
import {
  acronym,
  addresses,
  compounds,
  currency,
  emoticon,
  handle,
  looseClitic,
  numbers,
  oneSign,
  shortened,
  signRun,
  word,
} from './token-patterns.ts';

/** Blanks, controls and zero-width signs: no token begins, ends or consists of them. */
const chunk = /[^\s\p{Cc}\u200b\u2060\ufeff]+/gu;
/** Longer runs without a blank are no language; reading them in pieces keeps the time linear. */
const longestChunk = 2_000;
/** How far an abbreviation looks ahead. */
const lookahead = 40;
const plainWord = /^[a-z]+$/;

/**
 * The words of a text as Universal Dependencies for English cuts them (English Web Treebank and GUM): clitics apart
 * ("do|n't", "Seoul|'s"), hyphenated compounds in three ("Son|-|hui") but for bound prefixes ("anti-aircraft"),
 * abbreviations with their stop. Tokens are in order, never overlap, and cover every sign that is not blank.
 * @param part the part of the text to read, the whole by default; offsets stay those of the text. After `limit` tokens no
 * further word is begun
 */
export function tokenize(text: string, part: Partial<Span> & { readonly limit?: number } = {}): Span[] {
  const { start: from = 0, end: to = text.length, limit = Number.POSITIVE_INFINITY } = part;
  const tokens: Span[] = [];
  const pattern = new RegExp(chunk);
  pattern.lastIndex = from;
  for (
    let match = pattern.exec(text);
    match !== null && match.index < to && tokens.length < limit;
    match = pattern.exec(text)
  ) {
    const end = Math.min(match.index + match[0].length, to);
    for (let start = match.index; start < end && tokens.length < limit; ) {
      const stop = Math.min(start + longestChunk, end);
      const cut = stop < end && /[\udc00-\udfff]/.test(text[stop] as string) ? stop - 1 : stop; // keep surrogates paired
      readChunk(text, { start, end: cut }, tokens);
      start = cut;
    }
  }
  return tokens;
}

function readChunk(text: string, { start, end }: Span, tokens: Span[]): void {
  const signs = text.slice(start, end);
  if (plainWord.test(signs)) {
    pushCut(signs, start, splitWord(signs), tokens);
    return;
  }
  const after = text.slice(end, end + lookahead);
  const mayHoldAddress = /[.@/]/.test(signs);
  for (let at = 0; at < signs.length; ) {
    const token =
      faceAt(signs, at) ??
      (mayHoldAddress ? addressAt(signs, at) : undefined) ??
      numberAt(signs, at) ??
      wordAt(signs, at, after) ??
      signAt(signs, at);
    pushCut(token, start + at, /\p{L}/u.test(token) ? splitWord(token) : [], tokens);
    at += token.length;
  }
}

function pushCut(token: string, start: number, cuts: readonly number[], tokens: Span[]): void {
  let from = start;
  for (const cut of cuts) {
    tokens.push({ start: from, end: start + cut });
    from = start + cut;
  }
  tokens.push({ start: from, end: start + token.length });
}

function matchAt(pattern: RegExp, signs: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(signs)?.[0];
}

function firstMatch(patterns: readonly RegExp[], signs: string, at: number): string | undefined {
  for (const pattern of patterns) {
    const found = matchAt(pattern, signs, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

const afterWord = (signs: string, at: number): boolean => at > 0 && /[\p{L}\p{M}\p{N}]/u.test(signs[at - 1] as string);

function faceAt(signs: string, at: number): string | undefined {
  return afterWord(signs, at) ? undefined : matchAt(emoticon, signs, at);
}

function addressAt(signs: string, at: number): string | undefined {
  const address = afterWord(signs, at) ? undefined : firstMatch(addresses, signs, at);
  return address === undefined ? undefined : trimAddress(address);
}

/** A stop, a quotation mark or an unmatched bracket after an address is not part of it. */
function trimAddress(address: string): string {
  let end = address.length;
  while (end > 1) {
    const last = address[end - 1] as string;
    const unmatched = last === ')' && !address.slice(0, end).includes('(');
    if (!unmatched && !/[.,;:!?'"’”\]}]/.test(last)) break;
    end -= 1;
  }
  return address.slice(0, end);
}

function numberAt(signs: string, at: number): string | undefined {
  if (afterWord(signs, at) && !/\d/.test(signs[at] as string)) return undefined;
  const found = firstMatch(numbers, signs, at);
  if (found === undefined) return undefined;
  const tail = /^[\p{L}\p{M}]+\.?(?:[\p{L}]\.)?/u.exec(signs.slice(at + found.length, at + found.length + 12))?.[0];
  if (tail === undefined) return found;
  if (/\p{L}-$/u.test(signs.slice(Math.max(0, at - 2), at))) return undefined; // the "1B" of "B-1B"
  const money = at > 0 && /\p{Sc}/u.test(signs[at - 1] as string);
  return money || units.has(tail) || units.has(tail.replace(/\.$/, '')) ? found : undefined;
}

function wordAt(signs: string, at: number, after: string): string | undefined {
  const free = at === 0 || !/[\p{L}\p{M}\p{N}-]/u.test(signs[at - 1] as string);
  if (!free) {
    const clitic = matchAt(looseClitic, signs, at);
    if (clitic !== undefined) return clitic;
  }
  const special =
    matchAt(shortened, signs, at) ??
    matchAt(acronym, signs, at) ??
    (free ? firstMatch(compounds, signs, at) : undefined);
  if (special !== undefined) return special;
  const money = matchAt(currency, signs, at);
  if (money !== undefined) return money;
  const found = matchAt(word, signs, at);
  if (found === undefined) return matchAt(handle, signs, at);
  return ownsStop(found, (signs.slice(at + found.length, at + found.length + lookahead) + after).slice(0, lookahead))
    ? `${found}.`
    : found;
}

/** Whether the full stop after a word is part of it, judged by the word and what follows. */
function ownsStop(found: string, rest: string): boolean {
  if (!/^\.(?!\.)/.test(rest)) return false;
  if (abbreviations.has(found)) return true;
  if (numberedAbbreviations.has(found)) return /^\.\s*[\d#]/.test(rest);
  if (/^[bcdm]$/.test(found)) return /^\. (?:\d|\p{Lu}\p{Ll}{2,8} \d)/u.test(rest); // (b. March 2009)
  return /^[A-HJ-Z]$/.test(found) && /^\.[-\s]*\p{Lu}/u.test(rest);
}

function signAt(signs: string, at: number): string {
  return matchAt(signRun, signs, at) ?? matchAt(oneSign, signs, at) ?? (signs[at] as string);
}
