import { z } from 'zod';
import { type ArticleId, hashId } from './ids.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD');

/** Stretches that belong to the page and not to the article's prose; no sentence is taken from them. */
export const boilerplateSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  kind: z.enum(['posted', 'byline', 'caption', 'navigation', 'dateline']),
});

export const articleSchema = z
  .object({
    id: z.string().min(1) as unknown as z.ZodType<ArticleId>, // a given id is kept as it is
    text: z.string(),
    title: z.string().optional(),
    url: z.string().optional(),
    publisher: z.string().optional(),
    byline: z.string().optional(),
    published: isoDate.optional(),
    language: z.string(),
    skip: z.array(boilerplateSchema).readonly(),
  })
  .readonly();

export type Boilerplate = z.infer<typeof boilerplateSchema>;

/** Characters of a text that are read as one document: some 35,000 words, more than any news article has. */
export const stretchLength = 200_000;

/** One text as it was read. Nothing is ever cut from `text`: what is no prose is listed in `skip`. */
export type Article = z.infer<typeof articleSchema>;

/** One line of a JSONL input file. Fields that Entente does not know are let through unread. */
export const articleInputSchema = z.object({
  id: z.union([z.string().min(1), z.int()]).optional(),
  text: z.string(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  publisher: z.string().nullish(),
  byline: z.string().nullish(),
  published: z.string().nullish(),
});
export type ArticleInput = z.infer<typeof articleInputSchema>;

export function articleId(url: string | undefined, text: string): ArticleId {
  return hashId('art', [url ?? '', text]);
}
