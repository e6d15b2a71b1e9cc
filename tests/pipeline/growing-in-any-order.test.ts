import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { ArticleReading } from '../../src/pipeline/article-reading.ts';
import { buildPlainView } from '../../src/pipeline/build-view.ts';
import { readClaims } from '../../src/pipeline/read-claims.ts';
import { type ResolvedCorpus, readingsOf, resolveReadings } from '../../src/pipeline/resolve-readings.ts';
import { useSession } from '../fixtures/session.ts';

const session = useSession();

/** One test of many tellings, with what could be taken for it, and people who go by more than one name. */
const texts: readonly (readonly [id: string, published: string, text: string])[] = [
  [
    'a',
    '2017-09-03',
    'North Korea conducted its sixth nuclear test on Sunday. President Moon Jae-in of South Korea condemned the test.',
  ],
  [
    'b',
    '2017-09-04',
    'Pyongyang carried out a nuclear test on Sunday. Moon met Prime Minister Shinzo Abe in Tokyo on Monday.',
  ],
  [
    'c',
    '2018-01-10',
    "The United States recalled North Korea's sixth nuclear test of September 3, 2017. Abe denied the report.",
  ],
  [
    'd',
    '2017-09-04',
    'North Korea did not conduct a nuclear test on Sunday, China said. Shinzo Abe met Moon Jae-in on Monday.',
  ],
  [
    'e',
    '2017-09-05',
    'North Korea carried out a nuclear test on Sunday, killing 12 people. The blast shook the border with China.',
  ],
  [
    'f',
    '2016-09-10',
    'North Korea conducted its fifth nuclear test on Friday. The regime said that 15 people were killed in the test.',
  ],
];

let readings: readonly ArticleReading[] = [];
beforeAll(async () => {
  async function* articles(): AsyncGenerator<Article> {
    for (const [id, published, text] of texts)
      yield { id: id as Article['id'], published, text, language: 'en', skip: [] }; // an article's id may be any string
  }
  for await (const reading of readClaims(articles(), session.preset)) readings = [...readings, reading];
});

/** A folder after one build more: what it holds is read back from its files, and resolved with what is new. */
function grow(folder: ResolvedCorpus | null, added: readonly ArticleReading[]): ResolvedCorpus {
  const held = folder && readingsOf(JSON.parse(JSON.stringify(folder)) as ResolvedCorpus); // plain data
  return resolveReadings(
    {
      articles: [...(held?.articles ?? []), ...added.map(({ article }) => article)],
      claims: [...(held?.claims ?? []), ...added.flatMap(({ claims }) => claims)],
      mentions: [...(held?.mentions ?? []), ...added.flatMap(({ mentions }) => mentions)],
    },
    session.resources,
  );
}

const bytesOf = (corpus: ResolvedCorpus) =>
  JSON.stringify([corpus, buildPlainView(corpus, session.resources).graph.export()]);

describe('articles on one event', () => {
  it('are found to tell it', () => {
    const { claims } = grow(null, readings);
    const tests = claims.filter(({ type, polarity }) => type === 'nuclear-test' && polarity === 'affirmed');
    const eventIn = (article: string) => tests.find(({ evidence }) => evidence.article === article)?.event;
    const [first, ...rest] = ['a', 'b', 'c', 'e'].map(eventIn);
    expect(first).toBeDefined();
    expect(new Set([first, ...rest]).size).toBe(1);
    expect(eventIn('f')).not.toBe(first);
  });

  it('give the same graph in whatever order and portions they come', () => {
    const whole = bytesOf(grow(null, readings));
    const order = fc.shuffledSubarray(
      readings.map((_reading, index) => index),
      { minLength: texts.length },
    );
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 3 }), (turn, portion) => {
        let folder: ResolvedCorpus | null = null;
        for (let at = 0; at < turn.length; at += portion)
          folder = grow(
            folder,
            turn.slice(at, at + portion).flatMap((index) => readings[index] ?? []),
          );
        expect(folder && bytesOf(folder)).toBe(whole);
      }),
      { numRuns: 25 },
    );
  });
});
