import type { Article } from '../model/article.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Problem } from './ingested.ts';
import { makeArticle } from './make-article.ts';

/** One article of a format, or none where there is no text; problems say why. */
export interface Reading {
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

export const emptyFile: Problem = { code: 'file-empty', severity: 'warning', message: 'holds no text' };

/** Reads a plain text, which becomes the article's text without a change. */
export function ingestText(bytes: Uint8Array): Reading {
  const { text, problems } = decodeBytes(bytes);
  if (text.trim() === '') return { article: null, problems: [emptyFile] };
  const made = makeArticle(text, {});
  return { article: made.article, problems: [...problems, ...made.problems] };
}
