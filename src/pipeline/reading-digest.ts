import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ReaderModel } from './resources.ts';

/**
 * A hash of the data that shape a reading beside the words. Code that reads otherwise by the same data is not in it: it needs
 * another version of the reader, which `reader-code.test.ts` asks for, or an empty cache.
 * @param tables what lemmas are made by
 */
export function readingDigest({ model, vocabulary, labels }: ReaderModel, tables: unknown): string {
  const hash = createHash('sha256').update(readFileSync(model));
  return hash.update(JSON.stringify([vocabulary, labels, tables])).digest('hex');
}
