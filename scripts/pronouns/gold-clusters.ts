import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article } from '../../src/model/article.ts';
import type { FullDoc } from '../../src/model/doc.ts';
import type { ArticleId } from '../../src/model/ids.ts';
import { createTree } from '../../src/model/tree.ts';
import { headOf, tokensIn } from '../../src/resolve/mentions/token-spans.ts';

/** One document of GUM as `scripts/train/fetch_data.py` writes it: its text, and its mentions with their clusters. */
const goldDocument = z.object({
  id: z.string(),
  text: z.string(),
  dct: z.string().nullish(),
  entities: z.array(z.object({ start: z.int(), end: z.int(), cluster: z.string() })),
});
export type GoldDocument = z.infer<typeof goldDocument>;

export function readGold(path: string): GoldDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => goldDocument.parse(JSON.parse(line)));
}

export function asArticle({ id, text, dct }: GoldDocument): Article {
  const published = /^\d{4}-\d{2}-\d{2}$/.test(dct ?? '') ? (dct as string) : undefined;
  return { id: id as ArticleId, text, skip: [], language: 'en', ...(published && { published }) } as Article; // a test article
}

/**
 * The cluster of what a token heads, by the longest of the gold mentions that it heads; one alone before it with others (“Ana”
 * before “Ana and I”).
 */
export function clustersByHead({ entities }: GoldDocument, { tokens }: FullDoc): ReadonlyMap<number, string> {
  const tree = createTree(tokens);
  const headed = entities.flatMap(({ start, end, cluster }) => {
    const range = tokensIn({ start, end }, tokens);
    if (range.end <= range.first) return [];
    const head = headOf(range, tree.tokens);
    const joined = tree.childrenBy(head, 'conj').some((child) => child < range.end);
    return [{ head, cluster, joined, length: end - start }];
  });
  const sorted = headed.sort((a, b) => Number(b.joined) - Number(a.joined) || a.length - b.length);
  return new Map(sorted.map(({ head, cluster }) => [head, cluster]));
}
