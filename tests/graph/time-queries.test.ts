import { describe, expect, it } from 'vitest';
import { type AllPathsOptions, allPaths } from '../../src/graph/all-paths.ts';
import { type BlocsOptions, blocsOverTime } from '../../src/graph/blocs-over-time.ts';
import { projectGraph } from '../../src/graph/project-graph.ts';
import { whoMetWhom } from '../../src/graph/who-met-whom.ts';
import { createOntology } from '../../src/ontology/ontology.ts';
import { articles, type ClaimSketch, claimOf, states } from '../fixtures/graph-claims.ts';
import { smallOntology } from '../fixtures/small-ontology.ts';

const { spec } = smallOntology;
const cooperative = (type: string) => ({ [type]: { ...(spec.edges[type] as object), valence: 'cooperation' } });
const ontology = createOntology({
  ...spec,
  edges: { ...spec.edges, ...cooperative('met-with'), ...cooperative('allied-with') } as typeof spec.edges,
});
const met = (a: string, b: string, time: string, event: string): ClaimSketch => ({
  type: 'meeting',
  event,
  roles: { agent: [a, b] },
  time,
});
const graphOf = (...sketches: ClaimSketch[]) =>
  projectGraph(
    { claims: sketches.map(claimOf), entities: states, articles, ontology },
    { events: false, articles: false },
  );

describe('allPaths', () => {
  /** A — B in 2017, B — D in 2015; A — C in 2014, C — D in 2016; A attacked D, says E. */
  const graph = graphOf(
    met('A', 'B', '2017-01-01', 'evt_1'),
    met('B', 'D', '2015-01-01', 'evt_2'),
    met('A', 'C', '2014-01-01', 'evt_3'),
    met('C', 'D', '2016-01-01', 'evt_4'),
    { type: 'attack', event: 'evt_5', roles: { agent: 'A', recipient: 'D' }, by: 'E' },
  );
  it.each<[string, AllPathsOptions, string[]]>([
    ['the shortest first', {}, ['A D', 'A B D', 'A C D']],
    ['no longer than asked', { maxLength: 1 }, ['A D']],
    ['as many as asked', { limit: 2 }, ['A D', 'A B D']],
    ['over ties of a type', { types: ['met-with'] }, ['A B D', 'A C D']],
    ['over ties of a time', { during: { start: '2014-01-01', end: '2016-12-31' }, dated: true }, ['A C D']],
    ['that time allows', { inOrder: true, types: ['met-with'] }, ['A C D']],
  ])('%s', (_name, options, expected) => {
    expect(allPaths(graph, 'A', 'D', options).map(({ nodes }) => nodes.join(' '))).toEqual(expected);
  });

  it('gives the edge of each step', () => {
    expect(allPaths(graph, 'A', 'D', { maxLength: 1 })[0]?.edges).toEqual(['attacks|A|D|asserted|*|*']);
  });
});

describe('whoMetWhom', () => {
  const graph = graphOf(
    met('B', 'A', '2017-05-01', 'evt_1'),
    met('A', 'B', '2016-01-01', 'evt_2'),
    met('A', 'C', '2018-01-01', 'evt_3'),
    { type: 'attack', event: 'evt_4', roles: { agent: 'A', recipient: 'B' }, time: '2019-01-01' },
  );
  it('counts meetings, and nothing else, those who met most often first', () => {
    expect(
      whoMetWhom(graph, ontology).map(({ pair, edges, first, last }) => [...pair, edges.length, first, last]),
    ).toEqual([
      ['A', 'B', 2, '2016-01-01', '2017-05-01'],
      ['A', 'C', 1, '2018-01-01', '2018-01-01'],
    ]);
  });

  it('of a period', () => {
    const during = { start: '2017-01-01', end: '2017-12-31' };
    expect(whoMetWhom(graph, ontology, { during }).map(({ pair }) => pair.join(' '))).toEqual(['A B']);
  });
});

describe('blocsOverTime', () => {
  const graph = graphOf(
    met('A', 'B', '2015-03-01', 'evt_1'),
    met('C', 'D', '2015-04-01', 'evt_2'),
    met('C', 'D', '2016-04-01', 'evt_3'),
    met('D', 'E', '2016-05-01', 'evt_4'),
    { type: 'attack', event: 'evt_5', roles: { agent: 'A', recipient: 'B' }, time: '2016-02-02' },
    { type: 'allied-with', roles: { source: 'A', target: 'E' } },
  );
  const told = (options: BlocsOptions = {}) =>
    blocsOverTime(graph, ontology, options).map(
      ({ start, end, blocs }) =>
        `${start} ${end}: ${blocs.map(({ bloc, members }) => `${bloc} ${[...members].sort().join('')}`).join(', ')}`,
    );
  it('groups by cooperative, dated ties, and follows a bloc through time', () => {
    expect(told()).toEqual(['2015-01-01 2015-12-31: 0 AB, 1 CD', '2016-01-01 2016-12-31: 1 CDE']);
  });

  it('in shorter periods, those without any left out', () => {
    expect(told({ every: 'quarter' })).toEqual([
      '2015-01-01 2015-03-31: 0 AB',
      '2015-04-01 2015-06-30: 1 CD',
      '2016-04-01 2016-06-30: 1 CDE',
    ]);
  });

  it('finds none where nothing is dated', () => {
    expect(blocsOverTime(graphOf({ type: 'allied-with', roles: { source: 'A', target: 'E' } }), ontology)).toEqual([]);
  });
});
