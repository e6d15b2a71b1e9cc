import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';
import { compare } from './compare.ts';

/** Words in a run that two articles share by copying, not by chance. */
const run = 8;

/** Share of the shorter article's runs that a copy has, at least: an agency's report, cut and with another heading. */
const copied = 0.6;

/** Of the articles that share a run only the first so many are looked at: a set phrase stands in hundreds. */
const holdersSeen = 50;

const known = new WeakMap<readonly Article[], ReadonlyMap<ArticleId, ArticleId>>();

/**
 * Articles that are copies of one report are one source: the one with the smallest id. A paper that prints an agency's report
 * under its own heading, or cuts its end, has most of its runs of words; one that quotes it has few.
 */
export function sourceByText(articles: readonly Article[]): (article: ArticleId) => string {
  const originals = originalsAmong(articles);
  return (article) => originals.get(article) ?? article;
}

/** Each article that is a copy, in the order of the ids, with the article whose source it shares. */
export function originalsAmong(articles: readonly Article[]): ReadonlyMap<ArticleId, ArticleId> {
  const found = known.get(articles) ?? findOriginals(articles);
  known.set(articles, found);
  return found;
}

function findOriginals(articles: readonly Article[]): ReadonlyMap<ArticleId, ArticleId> {
  const sorted = [...articles].sort((a, b) => compare(a.id, b.id));
  const runs = sorted.map(({ text }) => runsOf(text));
  const originals = originalsByRuns(runs);
  return new Map(
    sorted.flatMap(({ id }, index) => {
      const original = sorted[originals[index] as number]?.id ?? id; // one for each article
      return original === id ? [] : [[id, original]];
    }),
  );
}

/** For each article the first of those that it is a copy of, or itself. */
function originalsByRuns(runs: readonly Uint32Array[]): Uint32Array {
  const held = holdingsOf(runs);
  const shared = sharedRuns(held, runs.length);
  const originals = Uint32Array.from(runs, (_, index) => index);
  const counts = new Uint32Array(runs.length);
  runs.forEach((own, index) => {
    const met = earlierHolders(index, shared[index] ?? [], held, counts);
    const originalOf = (other: number) =>
      (counts[other] as number) >= copied * Math.min(own.length, runs[other]?.length ?? 0); // one for each article
    const original = met.filter(originalOf).reduce((least, other) => Math.min(least, other), index);
    originals[index] = originals[original] as number; // an earlier article has its own already
    for (const other of met) counts[other] = 0;
  });
  return originals;
}

/** More articles than fit into memory. */
const articlesBound = 2 ** 21;

/** Each run with each article that has it, as one number, sorted: by run, then by article. A map of as many sets takes fifty times the memory. */
function holdingsOf(runs: readonly Uint32Array[]): Float64Array {
  const held = new Float64Array(runs.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  runs.forEach((own, index) => {
    for (const key of own) held[at++] = key * articlesBound + index;
  });
  return held.sort();
}

function runAt(held: Float64Array, at: number): number {
  return Math.floor((held[at] ?? -1) / articlesBound);
}

/** For each article where the runs begin that it shares with others. */
function sharedRuns(held: Float64Array, articles: number): number[][] {
  const shared = Array.from({ length: articles }, (): number[] => []);
  for (let begin = 0, end = 0; begin < held.length; begin = end) {
    const key = runAt(held, begin);
    while (runAt(held, end) === key) end += 1;
    if (end === begin + 1) continue;
    for (let at = begin; at < end; at++) shared[(held[at] as number) % articlesBound]?.push(begin);
  }
  return shared;
}

/** The earlier articles that share runs with one, with how many in `counts`. */
function earlierHolders(index: number, begins: readonly number[], held: Float64Array, counts: Uint32Array): number[] {
  const met: number[] = [];
  for (const begin of begins) {
    const end = begin + holdersSeen;
    for (let at = begin; at < end; at++) {
      const other = (held[at] as number) % articlesBound; // its own place stops it before the end of the run
      if (other >= index) break;
      if (counts[other] === 0) met.push(other);
      counts[other] = (counts[other] as number) + 1;
    }
  }
  return met;
}

/** Every run of words of a text as a number, each once, in lower case and without marks; a short text is one run. */
function runsOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Uint32Array(Math.max(1, words.length - run + 1));
  for (let at = 0; at < found.length; at++) found[at] = hash(words, at, Math.min(at + run, words.length));
  return found.sort().filter((key, at) => key !== found[at - 1]);
}

/** FNV-1a over the UTF-16 code units of words with spaces between them, 32 bits. */
function hash(words: readonly string[], from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at++) {
    const word = words[at] ?? '';
    if (at > from) value = Math.imul(value ^ 0x20, 0x01000193);
    for (let letter = 0; letter < word.length; letter++) value = Math.imul(value ^ word.charCodeAt(letter), 0x01000193);
  }
  return value >>> 0;
}
