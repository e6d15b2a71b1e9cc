import { z } from 'zod';
import { hashId, type JudgementId } from './ids.ts';
import { reasonSchema } from './reason.ts';

/** On two things: whether they are one. */
export const verdicts = ['same', 'different', 'unsure'] as const;
/** On one thing, which is both `left` and `right`: an analyst's word on a claim, or a note on anything. */
export const reviews = ['confirmed', 'rejected', 'noted'] as const;
export type Verdict = (typeof verdicts)[number] | (typeof reviews)[number];

export const judgementSchema = z
  .object({
    id: z.string().min(1) as unknown as z.ZodType<JudgementId>,
    /** What is compared: the ids of mentions, entities or event claims. `left` is the smaller id. */
    left: z.string().min(1),
    right: z.string().min(1),
    verdict: z.enum([...verdicts, ...reviews]),
    /** 0 to 1: how sure. */
    score: z.number().min(0).max(1),
    /** Named features of the score, or the analyst's words. */
    reasons: z.array(reasonSchema).readonly(),
    /** A resolver with its version ("names@1"), or `user:NAME`. */
    by: z.string().min(1),
    /** ISO time of an analyst's judgement; null for the program's own, which no clock changes. */
    at: z.string().nullable(),
  })
  .readonly();

/** That two things are, or are not, one; or what an analyst says of one. Never edited: undoing is dropping it. */
export type Judgement = z.infer<typeof judgementSchema>;

export function makeJudgement(draft: Omit<Judgement, 'id'>): Judgement {
  const [left, right] = draft.left <= draft.right ? [draft.left, draft.right] : [draft.right, draft.left];
  const { verdict, score, reasons, by, at } = draft;
  const id = hashId('jdg', [left, right, verdict, score, by, at]);
  return { id, left, right, verdict, score, reasons, by, at }; // not spread, which takes half as much memory again
}

/** An analyst's judgement outweighs every one of the program's. */
export function isByUser(judgement: Judgement): boolean {
  return judgement.by.startsWith('user:');
}
