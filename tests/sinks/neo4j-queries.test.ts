import { beforeAll, describe, expect, it } from 'vitest';
import { createNeo4jSink } from '../../src/sinks/neo4j.ts';
import { neo4jQueries } from '../../src/sinks/neo4j-queries.ts';
import { article, exampleView, hostileName } from '../fixtures/example-view.ts';
import { useNeo4j } from '../use-neo4j.ts';

const met = 'Foreign Minister Ivan Petrov met his counterpart Ri Yong in Moscow on September 26.';
const sanctioned = 'The United States sanctioned North Korea, Petrov said.';
const september = { from: '2017-09-01', to: '2017-09-30' };
const october = { from: '2017-10-01', to: '2017-10-31' };

/** Every query with what it is asked and what it must answer about the example. */
const cases: [name: string, parameters: Record<string, string>, rows: Record<string, unknown>[]][] = [
  [
    'who-met-whom',
    september,
    [{ one: 'Ivan Petrov', other: hostileName, start: '2017-09-26', end: '2017-09-26', sources: 1, quote: met }],
  ],
  ['who-met-whom', october, []],
  [
    'shortest-path',
    { from: 'Ivan Petrov', to: 'North Korea' },
    [
      {
        names: ['Ivan Petrov', hostileName, 'North Korea'],
        steps: [
          { from: 'Ivan Petrov', type: 'MET_WITH', to: hostileName, quote: met },
          { from: hostileName, type: 'HOLDS_OFFICE', to: 'North Korea', quote: met },
        ],
      },
    ],
  ],
  ['shortest-path', { from: 'ent_petrov', to: 'ent_petrov' }, []],
  [
    'what-a-speaker-claims',
    { speaker: 'Ivan Petrov', state: 'North Korea' },
    [{ from: 'North Korea', type: 'SANCTIONED_BY', to: 'United States', status: 'asserted', quote: sanctioned }],
  ],
  ['what-a-speaker-claims', { speaker: hostileName, state: 'Q423' }, []],
  [
    'who-sanctions-whom',
    {},
    [
      {
        sender: 'United States',
        target: 'North Korea',
        status: 'asserted',
        since: '2016-03-02',
        sources: 1,
        quote: sanctioned,
      },
    ],
  ],
  [
    'events-of-a-type',
    { type: 'meeting', ...september },
    [
      {
        id: 'evt_0001',
        event: 'meeting: Petrov, Ri',
        start: '2017-09-26',
        end: '2017-09-26',
        reports: [{ article: article.title, publisher: 'Example Wire', published: '2017-09-29', quote: met }],
      },
    ],
  ],
  ['events-of-a-type', { type: 'nuclear-test', ...september }, []],
  ['find-by-words', { words: 'korea' }, [{ labels: ['Entity', 'Actor', 'State'], name: 'North Korea', id: 'Q423' }]],
  ['find-by-words', { words: 'nobody' }, []],
  ['what-is-disputed', {}, []],
];

describe('neo4jQueries', () => {
  const neo4j = useNeo4j();
  const ask = (name: string, parameters: Record<string, string>) =>
    neo4j.query(neo4jQueries.find((query) => query.name === name)?.cypher ?? '', parameters);
  beforeAll(async () => void (await createNeo4jSink({ driver: neo4j.driver }).write(exampleView())));

  it.each(cases)('%s of %j', async (name, parameters, rows) => {
    expect(await ask(name, parameters)).toEqual(rows);
  });

  it('what-rests-on-an-article names every tie but the reports', async () => {
    const rows = await ask('what-rests-on-an-article', { article: article.id });
    expect(rows.map(({ type, to }) => `${type} ${to}`)).toEqual([
      'AGENT Ivan Petrov',
      `AGENT ${hostileName}`,
      'HOLDS_OFFICE Russia',
      'HOLDS_OFFICE North Korea',
      `MET_WITH ${hostileName}`,
      'SANCTIONED_BY United States',
    ]);
    expect(rows.every(({ alone }) => alone === true)).toBe(true);
  });

  it('around-somebody gives nodes and relationships, for a picture', async () => {
    const rows = await ask('around-somebody', { who: 'Ivan Petrov' });
    expect(rows.map(({ tie }) => (tie as { type: string }).type).sort()).toEqual(['AGENT', 'HOLDS_OFFICE', 'MET_WITH']);
  });

  it('are all tried here, with the parameters that they declare', () => {
    const tried = new Map(cases.map(([name, parameters]) => [name, Object.keys(parameters).sort()]));
    tried.set('what-rests-on-an-article', ['article']);
    tried.set('around-somebody', ['who']);
    expect(tried).toEqual(new Map(neo4jQueries.map(({ name, parameters }) => [name, Object.keys(parameters).sort()])));
  });
});
