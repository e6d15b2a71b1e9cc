import { createHash } from 'node:crypto';
import { createWriteStream, renameSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { jsonLines } from '../model/json-lines.ts';

/** Where bytes go as well as text; a sink of text takes it for its output. */
export interface FileOutput {
  write(chunk: string | Uint8Array): Promise<void>;
}

/** Where a file is written until it is whole. */
export const partialOf = (path: string) => `${path}.partial`;

/**
 * Writes a file beside its place and moves it there when it is whole, so that no reader ever sees half of it.
 * Resolves with the SHA-256 of what was written.
 */
export async function writeWhole(path: string, produce: (output: FileOutput) => Promise<unknown>): Promise<string> {
  const sha256 = await writePartial(path, produce);
  renameSync(partialOf(path), path);
  return sha256;
}

/** Writes a file beside its place and leaves it there, for files that are moved together. */
export async function writePartial(path: string, produce: (output: FileOutput) => Promise<unknown>): Promise<string> {
  const stream = createWriteStream(partialOf(path));
  const hash = createHash('sha256');
  const failed = new Promise<never>((_, reject) => stream.once('error', reject));
  await Promise.race([produce({ write }), failed]);
  stream.end();
  await finished(stream);
  return hash.digest('hex');

  async function write(chunk: string | Uint8Array): Promise<void> {
    hash.update(chunk);
    if (!stream.write(chunk))
      await Promise.race([new Promise<void>((resolve) => stream.once('drain', () => resolve())), failed]);
  }
}

/** Produces one JSON value a line. */
export function linesOf(records: Iterable<unknown>): (output: FileOutput) => Promise<void> {
  return async (output) => {
    for (const line of jsonLines(records)) await output.write(line);
  };
}
