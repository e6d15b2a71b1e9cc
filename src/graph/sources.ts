import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';
import { compare, groupBy } from './compare.ts';

/** However many say it, somebody may be wrong. */
const mostConfidence = 0.99;

/** Articles with one text are one source: the one with the smallest id. */
export function sourceByText(articles: readonly Article[]): (article: ArticleId) => string {
  const sources = new Map<ArticleId, ArticleId>();
  for (const copies of groupBy(articles, (article) => article.text).values()) {
    const ids = copies.map((article) => article.id).sort(compare);
    for (const id of ids) sources.set(id, ids[0] ?? id);
  }
  return (article) => sources.get(article) ?? article;
}

/** What one source says, with the confidence in reading it. */
export interface Testimony {
  readonly source: string;
  readonly confidence: number;
}

export function countSources(testimonies: Iterable<Testimony>): number {
  const sources = new Set<string>();
  for (const { source } of testimonies) sources.add(source);
  return sources.size;
}

/**
 * Noisy-or over independent sources, each with its best reading: the probability that not all are misread,
 * at most 0.99, to 4 decimals.
 */
export function jointConfidence(testimonies: Iterable<Testimony>): number {
  const best = new Map<string, number>();
  for (const { source, confidence } of testimonies) {
    best.set(source, Math.max(confidence, best.get(source) ?? 0));
  }
  // Sorted, since a product of floats depends on its order.
  const wrong = [...best.values()].sort((a, b) => a - b).reduce((product, value) => product * (1 - value), 1);
  return Math.round(Math.min(1 - wrong, mostConfidence) * 1e4) / 1e4;
}
