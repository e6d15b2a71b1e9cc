import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Annotator } from '../model/annotator.ts';
import type { Doc, Name, Token } from '../model/doc.ts';

type WordReader = Annotator<'sentences' | 'words', 'tokens' | 'names'>;
type Input = Doc<'sentences' | 'words'>;
type Reading = Pick<Doc<'tokens' | 'names'>, 'tokens' | 'names'>;

/** Written and read by this file alone, so only the shape is checked; a file that lacks it is read anew. */
const readingSchema = z.object({
  tokens: z.array(z.custom<Token>((token) => typeof token === 'object')),
  names: z.array(z.custom<Name>((name) => typeof name === 'object')),
});

/**
 * A reader that keeps what it has read in a folder, one file a text, and need not read it again. A file's name is a hash of
 * the words, where they stand, and the version: another model or another text finds nothing. Several runs may share the folder.
 * @param version see `readingDigest`
 */
export function cachedReader<R extends WordReader>(reader: R, version: string, folder: string): R {
  const pathOf = (doc: Input) => {
    const { sentences, words } = doc;
    const key = createHash('sha256').update(`${reader.name}@${reader.version} ${version}`);
    key.update(JSON.stringify([sentences, words])); // all that the reader sees
    const name = key.digest('hex');
    return join(folder, name.slice(0, 2), `${name.slice(2)}.json`);
  };
  return {
    ...reader,
    async annotate(docs: readonly Input[]) {
      const paths = docs.map(pathOf);
      const kept = paths.map(readKept);
      const unread = docs.filter((_doc, index) => !kept[index]);
      const read = [...(unread.length > 0 ? await reader.annotate(unread) : [])];
      return kept.map((reading, index) => {
        if (reading) return reading;
        const fresh = read.shift() as Reading; // one for each that was not kept
        keep(paths[index] as string, fresh);
        return fresh;
      });
    },
  };
}

function readKept(path: string): Reading | null {
  try {
    return readingSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null; // not there, or not whole: it is read anew and written over
  }
}

function keep(path: string, { tokens, names }: Reading): void {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${randomUUID()}.partial`;
  writeFileSync(partial, JSON.stringify({ tokens, names }));
  renameSync(partial, path);
}
