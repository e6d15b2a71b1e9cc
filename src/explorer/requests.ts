import { z } from 'zod';
import { reviewSchema } from './contract.ts';

/** What the page may ask its server to write, and what it is answered; both sides check by these. */

/** The header that carries the secret of this run, which only the server's own page knows. */
export const tokenHeader = 'x-entente-token';

/** Bytes of a request: a long article is a tenth of this. */
export const largestRequest = 4_000_000;

const optionalText = z.string().trim().max(500).optional();

export const newArticleSchema = z.strictObject({
  content: z.string().trim().min(1, 'The article is empty.').max(3_000_000),
  /** `text` goes with the facts below; a web page and lines of JSON bring their own. */
  kind: z.enum(['text', 'html', 'jsonl']),
  title: optionalText,
  publisher: optionalText,
  url: z.httpUrl().max(2000).optional(),
  published: z.iso.date().optional(),
});

export const addedSchema = z.object({
  /** Ids of the articles that were not there before. */
  articles: z.array(z.string()),
  claims: z.int(),
  /** What could not be read, in words. */
  problems: z.array(z.string()),
});

export const reviewRequestSchema = z.strictObject({
  id: z.string().min(1).max(500),
  verdict: z.enum(['confirmed', 'rejected', 'noted']),
  note: z.string().trim().min(1).max(2000).optional(),
});

export const undoRequestSchema = z.strictObject({ judgement: z.string().min(1).max(500) });
export const reviewedSchema = z.object({ review: reviewSchema });
export const undoneSchema = z.object({ judgement: z.string() });

export type NewArticle = z.infer<typeof newArticleSchema>;
export type Added = z.infer<typeof addedSchema>;
export type ReviewRequest = z.infer<typeof reviewRequestSchema>;
