import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { GraphView } from '../../src/model/graph.ts';
import { buildPlainView } from '../../src/pipeline/build-view.ts';
import { readClaims } from '../../src/pipeline/read-claims.ts';
import { resolveReadings } from '../../src/pipeline/resolve-readings.ts';
import { tellDisputes } from '../../src/pipeline/tell-disputes.ts';
import { useSession } from '../fixtures/session.ts';

const session = useSession();

const texts = [
  '“I am the president of Gambia,” Yahya Jammeh said on Friday. Senegal condemned him.',
  'Adama Barrow said in Dakar that he was the president of Gambia. He denied that Yahya Jammeh was the president of Gambia.',
];

let view: GraphView;
beforeAll(async () => {
  async function* articles(): AsyncGenerator<Article> {
    for (const [index, text] of texts.entries())
      yield { id: `a${index}` as Article['id'], published: '2017-01-20', text, language: 'en', skip: [] }; // an article's id may be any string
  }
  const readings = [];
  for await (const reading of readClaims(articles(), session.preset)) readings.push(reading);
  const corpus = resolveReadings(
    {
      articles: readings.map(({ article }) => article),
      claims: readings.flatMap(({ claims }) => claims),
      mentions: readings.flatMap(({ mentions }) => mentions),
    },
    session.resources,
  );
  view = buildPlainView(corpus, session.resources);
});

describe('an office that two claim', () => {
  it('is disputed between their own words, and by the one who denies the other’s', () => {
    const told = tellDisputes(view, view.claims).map(({ about, sides }) => [
      about,
      ...sides.map(({ says, speaker }) => `${speaker}: ${says}`).sort(),
    ]);
    expect(told.sort()).toEqual([
      ['polarity', 'Adama Barrow: negated', 'Yahya Jammeh: affirmed'],
      ['source', 'Adama Barrow: Adama Barrow', 'Yahya Jammeh: Yahya Jammeh'],
    ]);
  });

  it('is on both edges, each of which stays', () => {
    const offices = view.graph.filterEdges((_edge, { type }) => type === 'holds-office');
    expect(offices.map((edge) => view.graph.getEdgeAttribute(edge, 'disputedBy')?.length).sort()).toEqual([1, 2]);
  });
});
