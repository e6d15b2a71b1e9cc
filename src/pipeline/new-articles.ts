import type { Ingested } from '../ingest/ingested.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Readings } from './resolve-readings.ts';

/** What a folder holds when more is read into it. */
export interface FolderReadings extends Readings {
  /** Words of the articles that need not be read again. */
  readonly words: number;
  /** Articles of the folder that another program has read: they are read again. */
  readonly again: readonly Article[];
}

export const nothingRead: FolderReadings = { articles: [], claims: [], mentions: [], words: 0, again: [] };

/** The articles to be read: those of the inputs that the folder lacks, and those that are to be read again. */
export async function* newArticles(
  items: AsyncIterable<Ingested>,
  { articles, again }: FolderReadings,
  report: (diagnostic: Diagnostic) => void,
): AsyncGenerator<Article> {
  const texts = new Map([...articles, ...again].map(({ id, text }) => [id, text]));
  const unread = new Map(again.map((article) => [article.id, article]));
  for await (const item of items) {
    if (!('article' in item)) {
      report(item.diagnostic);
      continue;
    }
    const { article } = item;
    const known = texts.get(article.id);
    if (known !== undefined && known !== article.text) report(otherText(article));
    else if (known === undefined || unread.delete(article.id)) yield article;
  }
  yield* unread.values();
}

function otherText({ id }: Article): Diagnostic {
  const message = `${id}: the folder has this id with another text, and keeps it; entente remove takes it out`;
  return { code: 'id-with-two-texts', severity: 'error', stage: 'ingest', message, article: id };
}
