import { z } from 'zod';
import { FormatError } from '../../model/errors.ts';

/** `reader.json`: what the numbers that go into the model and come out of it mean. */
const readerLabelsSchema = z.object({
  upos: z.array(z.string()).min(1),
  rels: z.array(z.string()).min(1),
  cases: z.array(z.string()).min(8),
  names: z.array(z.string()).min(1),
  /** "CUT|ADD": drop the last CUT units of the lower-cased word, append ADD; "=WORD" is the whole lemma. */
  lemmas: z.array(z.string()).default([]),
  transitions: z.array(z.array(z.number())),
  start: z.array(z.number()),
  end: z.array(z.number()),
  maxPieces: z.int().positive().default(512),
  maxPiecesPerWord: z.int().positive().default(12),
  version: z.coerce.string().optional(),
});

export type ReaderLabels = z.infer<typeof readerLabelsSchema>;

/** @throws FormatError if the tables do not fit each other */
export function parseReaderLabels(json: unknown): ReaderLabels {
  const parsed = readerLabelsSchema.safeParse(json);
  if (!parsed.success) throw new FormatError('reader.labels', `reader.json: ${z.prettifyError(parsed.error)}`);
  const labels = parsed.data;
  const classes = labels.names.length;
  const square = labels.transitions.length === classes && labels.transitions.every((row) => row.length === classes);
  if (!square || labels.start.length !== classes || labels.end.length !== classes) {
    throw new FormatError(
      'reader.labels',
      `reader.json: ${classes} name labels need ${classes} × ${classes} transitions`,
    );
  }
  return labels;
}
