import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/ingest/make-article.ts';
import type { Reader } from '../../src/language/reader/reader.ts';
import { splitter } from '../../src/language/splitter.ts';
import { annotate } from '../../src/model/annotator.ts';
import type { Doc } from '../../src/model/doc.ts';
import { cachedReader } from '../../src/pipeline/cached-reader.ts';

let folder: string;
let read: string[];

/** Counts what it is asked to read; every word is a root. */
const reader: Reader = {
  name: 'reader',
  version: '1',
  needs: ['sentences', 'words'],
  gives: ['tokens', 'names'],
  annotate: async (docs) =>
    docs.map(({ article, words }) => {
      read.push(article.text);
      return {
        tokens: words.map((word) => ({ ...word, lemma: word.text, upos: 'X', head: -1, deprel: 'root' })),
        names: [],
      };
    }),
  close: async () => {},
};

async function tokensOf(texts: readonly string[], cached: Reader) {
  const docs: Doc[] = texts.map((text) => makeArticle(text, {}));
  return (await annotate(await annotate(docs, splitter), cached)).map(({ tokens }) => tokens);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-cache-'));
  read = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('cachedReader', () => {
  test('reads a text once, and gives the same for it the next time', async () => {
    const first = await tokensOf(['Ghana met Togo.', 'Peru left.'], cachedReader(reader, 'v1', folder));
    const second = await tokensOf(
      ['Peru left.', 'Chad stayed.', 'Ghana met Togo.'],
      cachedReader(reader, 'v1', folder),
    );
    expect(read).toEqual(['Ghana met Togo.', 'Peru left.', 'Chad stayed.']);
    expect([second[2], second[0]]).toEqual(first);
  });

  test('knows another version for another', async () => {
    await tokensOf(['Ghana met Togo.'], cachedReader(reader, 'v1', folder));
    await tokensOf(['Ghana met Togo.'], cachedReader(reader, 'v2', folder));
    expect(read).toHaveLength(2);
  });

  test.each(['', '{"tokens":', '[]', '{"tokens": 1, "names": []}'])(
    'reads anew what is not whole: %j',
    async (rest) => {
      await tokensOf(['Ghana met Togo.'], cachedReader(reader, 'v1', folder));
      for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }))
        if (file.isFile()) writeFileSync(join(file.parentPath, file.name), rest);
      const [tokens] = await tokensOf(['Ghana met Togo.'], cachedReader(reader, 'v1', folder));
      expect(read).toHaveLength(2);
      expect(tokens).toHaveLength(4);
    },
  );
});
