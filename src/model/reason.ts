import { z } from 'zod';

/** A named feature of a score, or an analyst's words. */
export const reasonSchema = z.object({ name: z.string(), value: z.union([z.number(), z.string()]) }).readonly();
export type Reason = z.infer<typeof reasonSchema>;
