import { z } from 'zod';
import { spanSchema } from './span.ts';

export const diagnosticSchema = z
  .object({
    code: z.string(),
    severity: z.enum(['info', 'warning', 'error']),
    stage: z.enum(['ingest', 'language', 'knowledge', 'extract', 'resolve', 'graph', 'sinks', 'pipeline']),
    message: z.string(),
    /** Where the trouble came from: a file, a file with a line ("a.jsonl:12"), or an article's id. */
    source: z.string().optional(),
    article: z.string().optional(),
    span: spanSchema.optional(),
    /** How often the same thing happened, where it is counted rather than listed. */
    count: z.int().positive().optional(),
  })
  .readonly();

/** Bad data is a value, not an exception: the run goes on, and this says what was skipped, dropped or doubtful. */
export type Diagnostic = z.infer<typeof diagnosticSchema>;
