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
  const holders = new Map<number, number[]>();
  runs.forEach((own, index) => {
    for (const key of own) {
      const list = holders.get(key);
      if (!list) holders.set(key, [index]);
      else if (list.length < holdersSeen) list.push(index);
    }
  });
  const first = sorted.map((_, index) => index);
  runs.forEach((own, index) => {
    const original = originalOf(index, own, runs, holders);
    if (original !== undefined) first[index] = first[original] as number; // an earlier article has its own already
  });
  return new Map(
    sorted.flatMap(({ id }, index) => {
      const original = sorted[first[index] as number]?.id ?? id;
      return original === id ? [] : [[id, original]];
    }),
  );
}

/** The first earlier article that has most of the runs of the shorter of the two. */
function originalOf(
  index: number,
  own: ReadonlySet<number>,
  runs: readonly ReadonlySet<number>[],
  holders: ReadonlyMap<number, readonly number[]>,
): number | undefined {
  const shared = new Map<number, number>();
  for (const key of own) {
    for (const other of holders.get(key) ?? []) if (other < index) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .filter(([other, count]) => count >= copied * Math.min(own.size, runs[other]?.size ?? 0))
    .map(([other]) => other)
    .sort((a, b) => a - b)[0];
}

/** Every run of words of a text as a number, in lower case and without marks; a short text is one run. */
function runsOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  for (let at = 0; at === 0 || at + run <= words.length; at++) found.add(hash(words.slice(at, at + run).join(' ')));
  return found;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
