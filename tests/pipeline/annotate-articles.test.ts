import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { FullDoc } from '../../src/model/doc.ts';
import type { ArticleId, EntityId } from '../../src/model/ids.ts';
import { annotateArticles, wholeDoc } from '../../src/pipeline/annotate-articles.ts';
import { layBy } from '../../src/pipeline/lay-by.ts';
import type { Preset } from '../../src/pipeline/presets.ts';
import { recordPieces } from '../../src/pipeline/record-pieces.ts';
import { loadResources } from '../../src/pipeline/resources.ts';

const words = 'Mali left.';
/** With much blank behind it, so that few make a book. */
const sentence = `${words}${' '.repeat(988)}\n\n`;
const resources = loadResources();

/** Reads “Mali left.” as often as it stands there: two tokens, a name, a time and a quotation each. */
const preset: Preset = {
  name: 'mali',
  parts: [],
  annotate: async (articles) => articles.map(docOf),
  extractors: [],
  explain: () => [],
  close: async () => {},
};

function docOf(article: Article): FullDoc {
  const starts = Array.from({ length: article.text.length / sentence.length }, (_, index) => index * sentence.length);
  const each = <T>(make: (start: number, index: number) => T): T[] => starts.map(make);
  const tokens = each((start, index) => [
    { start, end: start + 4, text: 'Mali', lemma: 'Mali', upos: 'PROPN', head: 2 * index + 1, deprel: 'nsubj' },
    { start: start + 5, end: start + 9, text: 'left', lemma: 'leave', upos: 'VERB', head: -1, deprel: 'root' },
  ]).flat();
  const mali = (start: number) => ({ start, end: start + 4 });
  const left = (start: number) => ({ start: start + 5, end: start + 9 });
  return {
    article,
    sentences: each((start, index) => ({
      start,
      end: start + words.length,
      firstToken: 2 * index,
      endToken: 2 * index + 2,
    })),
    words: tokens,
    tokens,
    names: [],
    times: each((start) => ({ ...left(start), value: 'PAST_REF', type: 'DATE', interval: null })),
    quotes: each((start) => ({ ...left(start), kind: 'direct', speaker: mali(start), cue: null })),
    mentions: each((start, index) => ({
      ...mali(start),
      head: 2 * index,
      type: 'state',
      kind: 'name',
      known: 'Q912' as EntityId,
      phrase: { start, end: start + 9 },
    })),
  };
}

const article = (times: number): Article => ({
  id: `art_${times}` as ArticleId,
  text: sentence.repeat(times),
  language: 'en',
  skip: [],
});

async function recordOf(times: number) {
  for await (const annotated of annotateArticles([article(times)], preset, resources)) {
    const line = [...recordPieces(annotated)].join('');
    return { line, record: JSON.parse(line), pieces: [...annotated.parts()].length, whole: wholeDoc(annotated) };
  }
  throw new Error('no article');
}

describe.each([
  ['an article', 3, 1],
  ['a book', 450, 3],
])('%s', (_what, times, parts) => {
  test('is printed in pieces that make one line of the output contract', async () => {
    const { line, record, pieces } = await recordOf(times);
    const last = (times - 1) * sentence.length;
    expect(pieces).toBe(parts);
    expect(line).toBe(`${JSON.stringify(record)}\n`);
    expect(Object.keys(record)).toEqual(['id', 'text', 'sentences', 'tokens', 'mentions', 'times', 'quotes', 'claims']);
    expect(record.tokens.at(-1)).toEqual({
      ...{ start: last + 5, end: last + 9, text: 'left' },
      ...{ lemma: 'leave', upos: 'VERB', head: -1, deprel: 'root' },
    });
    expect(record.tokens.at(-2).head).toBe(2 * times - 1);
    expect(record.mentions).toHaveLength(2 * times); // the name, told again, beside its phrase
    expect(record.mentions.at(-1)).toMatchObject({ start: last, end: last + 4, type: 'state' });
    expect(new Set(record.mentions.map(({ entity }: { entity: string }) => entity))).toEqual(new Set(['Q912']));
    expect(record.quotes.at(-1)).toMatchObject({ start: last + 5, speaker: { start: last }, entity: 'Q912' });
  });

  test('is one document to those who want it whole', async () => {
    const { whole } = await recordOf(times);
    expect(whole.doc).toEqual(docOf(article(times)));
  });
});

test('what is laid by comes back as it was', () => {
  const record = { one: [{ start: 1, end: null }], other: 'text “so”', none: [] };
  const take = layBy(record);
  expect({ ...take() }).toEqual(record);
  expect(take().one).not.toBe(record.one);
});

test('what is at hand is not packed', () => {
  const record = { one: [{ start: 1 }], other: ['so'] };
  const take = layBy(record, { one: record.one });
  expect({ ...take() }).toEqual(record);
  expect(take().one).toBe(record.one);
});
