import { z } from 'zod';
import { mentionKinds } from '../model/doc.ts';
import type { MentionRecord } from '../resolve/mention-record.ts';

/** A line of mentions.jsonl. What identity learns to record of a mention later is kept as it stands. */
export const mentionRecordSchema = z.looseObject({
  id: z.string().min(1),
  article: z.string().min(1),
  start: z.int(),
  end: z.int(),
  words: z.string(),
  type: z.string(),
  kind: z.enum(mentionKinds),
}) as unknown as z.ZodType<MentionRecord>; // ids and types are branded strings
