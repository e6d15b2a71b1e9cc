import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { FullDoc } from '../../src/model/doc.ts';
import type { ArticleId } from '../../src/model/ids.ts';
import type { ArticleReading } from '../../src/pipeline/article-reading.ts';
import type { Preset } from '../../src/pipeline/presets.ts';
import { readClaims } from '../../src/pipeline/read-claims.ts';
import type { ReadingsJournal } from '../../src/pipeline/readings-journal.ts';

const layers = { sentences: [], words: [], tokens: [], names: [], times: [], quotes: [], mentions: [] };

/** Finds nothing; what it is asked first takes longest. */
function slowPreset(): Preset & { asked: string[][] } {
  const asked: string[][] = [];
  return {
    name: 'none',
    parts: [],
    asked,
    async annotate(articles) {
      asked.push(articles.map(({ id }) => id));
      await new Promise((resolve) => setTimeout(resolve, 30 / asked.length));
      return articles.map((article): FullDoc => ({ article, ...layers }));
    },
    extractors: [],
    explain: () => [],
    close: async () => {},
  };
}

const article = (id: string, length: number): Article => ({
  id: id as ArticleId,
  text: 'word '.repeat(length / 5),
  language: 'en',
  skip: [],
});

async function* inTurn(articles: readonly Article[]): AsyncGenerator<Article> {
  yield* articles;
}

/** Has the readings of some articles already. */
function journalOf(...known: readonly string[]): ReadingsJournal & { keeps: string[] } {
  const keeps: string[] = [];
  return {
    keeps,
    find: (one) => (known.includes(one.id) ? { article: one, claims: [], mentions: [], words: 1 } : undefined),
    keep: (readings) => keeps.push(...readings.map(({ article }) => article.id)),
    end: () => {},
  };
}

async function idsOf(readings: AsyncIterable<ArticleReading>): Promise<string[]> {
  const ids: string[] = [];
  for await (const reading of readings) ids.push(reading.article.id);
  return ids;
}

const sizes = { a: 500, b: 500, book: 250_000, c: 500, kept: 500, d: 59_000, e: 2000, f: 500, alsoKept: 250_000 };
const articles = Object.entries(sizes).map(([id, size]) => article(id, size));

test('gives readings in the order of the articles: books, those that need no reading, and those read together', async () => {
  const journal = journalOf('kept', 'alsoKept');
  const preset = slowPreset();
  expect(await idsOf(readClaims(inTurn(articles), preset, journal))).toEqual(Object.keys(sizes));
  expect(journal.keeps).toEqual(['a', 'b', 'book', 'c', 'd', 'e', 'f']);
  expect(preset.asked).toContainEqual(['a', 'b']);
  expect(preset.asked).toContainEqual(['c', 'd', 'e']);
});

test('does not keep back what need not be read', async () => {
  const preset = slowPreset();
  expect(await idsOf(readClaims(inTurn(articles), preset, journalOf(...Object.keys(sizes))))).toEqual(
    Object.keys(sizes),
  );
  expect(preset.asked).toEqual([]);
});

test('what cannot be read ends it', async () => {
  const preset: Preset = { ...slowPreset(), annotate: () => Promise.reject(new Error('no model')) };
  await expect(idsOf(readClaims(inTurn(articles), preset))).rejects.toThrow('no model');
});
