import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReader, type Reader } from '../../../src/language/reader/reader.ts';
import { splitter } from '../../../src/language/splitter.ts';
import type { Article } from '../../../src/model/article.ts';
import { FormatError } from '../../../src/model/errors.ts';

const model = (name: string): URL => new URL(`../../../seeds/model/${name}`, import.meta.url);
const reference = new URL('../../fixtures/reader/reference.json', import.meta.url);

let reader: Reader;
beforeAll(() => {
  reader = createReader({
    model: fileURLToPath(model('reader.onnx')),
    vocabulary: readFileSync(model('vocab.txt'), 'utf8'),
    labels: JSON.parse(readFileSync(model('reader.json'), 'utf8')),
  });
});
afterAll(() => reader.close());

async function read(...texts: string[]) {
  const docs = texts.map((text, index) => ({
    article: { id: `art_${index}`, text, language: 'en', skip: [] } as unknown as Article, // ids are branded
  }));
  const layers = await splitter.annotate(docs);
  const split = docs.map((doc, index) => ({ ...doc, ...(layers[index] as (typeof layers)[number]) }));
  const found = await reader.annotate(split);
  return split.map((doc, index) => ({ ...doc, ...(found[index] as (typeof found)[number]) }));
}

const news =
  'The foreign minister of Norway flew to Ankara on Monday. He met his Turkish counterpart there, and they signed a treaty. ' +
  '"We will not withdraw," said General Anna Petrova.';

test('reads tags, lemmas, the tree and names', async () => {
  const [doc] = await read(news);
  const tags = doc?.tokens.map(({ text, lemma, upos }) => `${text} ${lemma} ${upos}`);
  expect(tags).toEqual(
    expect.arrayContaining(['flew fly VERB', 'Norway Norway PROPN', 'signed sign VERB', 'not not PART']),
  );
  const named = doc?.names.map(({ start, end, type }) => `${news.slice(start, end)} ${type}`);
  expect(named).toEqual(
    expect.arrayContaining(['Norway place', 'Ankara place', 'Turkish nationality', 'Anna Petrova person']),
  );
  const flew = doc?.tokens.findIndex(({ text }) => text === 'flew') ?? -1;
  expect(doc?.tokens[flew]).toMatchObject({ head: -1, deprel: 'root' });
  expect(doc?.tokens.find(({ text }) => text === 'minister')).toMatchObject({ head: flew, deprel: 'nsubj' });
});

const odd: Readonly<Record<string, string>> = {
  nothing: '',
  blanks: ' \n\t',
  'one word': 'Hi',
  emoji: '👍🏽 👩‍👩‍👧 🇰🇷',
  'broken signs': 'a\ud83d \udc00 b\0c',
  'a word without end': 'x'.repeat(20_000),
  'a sentence without end': 'and on and '.repeat(400),
  'only stops': '. ? ! '.repeat(300),
  Han: '朝鮮半島の非核化 '.repeat(30),
};

describe.each(Object.entries(odd))('%s', (_name, text) => {
  test('every sentence has one root, and heads lie in their sentence', async () => {
    const [doc] = await read(text);
    expect(doc?.tokens).toHaveLength(doc?.words.length ?? -1);
    for (const { firstToken, endToken } of doc?.sentences ?? []) {
      const heads = doc?.tokens.slice(firstToken, endToken).map(({ head }) => head) ?? [];
      expect(heads.filter((head) => head === -1)).toHaveLength(1);
      expect(heads.every((head) => head === -1 || (head >= firstToken && head < endToken))).toBe(true);
    }
  });
});

test('a reading does not depend on what is read beside it', async () => {
  const [alone] = await read(news);
  const [, among] = await read(
    'Short one.',
    news,
    'A rather longer sentence about nothing in particular, for company.',
  );
  expect(among?.tokens).toEqual(alone?.tokens);
  expect(among?.names.map(({ start, end, type }) => ({ start, end, type }))).toEqual(
    alone?.names.map(({ start, end, type }) => ({ start, end, type })),
  );
});

test('a model that is none is told by name', async () => {
  const broken = createReader({
    model: fileURLToPath(model('vocab.txt')),
    vocabulary: readFileSync(model('vocab.txt'), 'utf8'),
    labels: JSON.parse(readFileSync(model('reader.json'), 'utf8')),
  });
  const words = [{ start: 0, end: 2, text: 'Hi' }];
  const sentences = [{ start: 0, end: 2, firstToken: 0, endToken: 1 }];
  const reading = broken.annotate([{ article: { text: 'Hi' } as Article, words, sentences }]);
  await expect(reading).rejects.toThrow(FormatError);
  await expect(reading).rejects.toThrow(/could not be loaded/);
  await broken.close();
});

/** One sentence as the trainer's own decoder reads it; `heads` counts from 1, 0 is the root. */
interface Reference {
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly heads: readonly number[];
  readonly rels: readonly string[];
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

test.skipIf(!existsSync(reference))('reads as the trainer does', async () => {
  const rows = JSON.parse(readFileSync(reference, 'utf8')) as Reference[];
  for (const row of rows) {
    let end = -1;
    const words = row.words.map((text) => {
      const start = end + 1;
      end = start + text.length;
      return { start, end, text };
    });
    const article = { id: 'reference', text: row.words.join(' '), language: 'en', skip: [] } as unknown as Article;
    const sentences = [{ start: 0, end, firstToken: 0, endToken: words.length }];
    const [found] = await reader.annotate([{ article, words, sentences }]);
    expect(found?.tokens.map(({ upos }) => upos)).toEqual(row.upos);
    expect(found?.tokens.map(({ head }) => head + 1)).toEqual(row.heads);
    expect(found?.tokens.map(({ deprel }) => deprel)).toEqual(row.rels);
    expect(found?.names.map(({ start, end, type }) => `${article.text.slice(start, end)} ${type}`)).toEqual(
      row.names
        .filter(({ type }) => type !== 'other') // works and products are no names of ours
        .map((name) => `${row.words.slice(name.start, name.end).join(' ')} ${name.type}`),
    );
  }
});
