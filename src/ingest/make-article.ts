import { type Article, articleId, type Boilerplate } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';
import { doubtLanguage } from './doubt-language.ts';
import { findBoilerplate } from './find-boilerplate.ts';
import type { Problem } from './ingested.ts';
import { mergeSkips } from './merge-skips.ts';

/** What a file or a line says of an article beside its text. Empty strings count as absent. */
export interface ArticleFields {
  readonly id?: string | undefined;
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly byline?: string | null | undefined;
  /** An ISO day. */
  readonly published?: string | null | undefined;
  /** Stretches known from the format: captions, link addresses. */
  readonly skip?: readonly Boilerplate[];
}

/** Makes an article of a text: what the file does not say is looked for in the text, which stays as it is. */
export function makeArticle(text: string, fields: ArticleFields): { article: Article; problems: Problem[] } {
  const facts = findBoilerplate(text, Boolean(fields.published));
  const doubt = doubtLanguage(text);
  const url = fields.url || undefined;
  const article: Article = {
    id: fields.id ? (fields.id as ArticleId) : articleId(url, text), // a given id is kept as it is
    text,
    ...given('title', fields.title || facts.title),
    ...given('url', url),
    ...given('publisher', fields.publisher),
    ...given('byline', fields.byline || facts.byline),
    ...given('published', fields.published || facts.published),
    language: 'en',
    skip: mergeSkips([...(fields.skip ?? []), ...facts.skip]),
  };
  return { article, problems: doubt ? [doubt] : [] };
}

function given<K extends string>(key: K, value: string | null | undefined): Partial<Record<K, string>> {
  return value ? ({ [key]: value } as Record<K, string>) : {}; // a computed key widens to string
}
