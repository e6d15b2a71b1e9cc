import { describe, expect, it } from 'vitest';
import { countsByType } from '../../src/graph/counts-by-type.ts';
import { edgeClaims } from '../../src/graph/edge-claims.ts';
import type { EdgeFilter } from '../../src/graph/edge-filter.ts';
import { egoNetwork } from '../../src/graph/ego-network.ts';
import { findNodes } from '../../src/graph/find-nodes.ts';
import { metrics } from '../../src/graph/metrics.ts';
import { type NeighbourOptions, neighbours } from '../../src/graph/neighbours.ts';
import { projectGraph } from '../../src/graph/project-graph.ts';
import { type PathOptions, shortestPath } from '../../src/graph/shortest-path.ts';
import { strongestEdges } from '../../src/graph/strongest-edges.ts';
import { articles, claimOf, states } from '../fixtures/graph-claims.ts';
import { smallOntology as ontology } from '../fixtures/small-ontology.ts';

/** A — B meet (two articles), B attacks C, C is allied with D since 2010, D says that A attacked E. */
const claims = [
  claimOf({ type: 'meeting', event: 'evt_1', roles: { agent: ['A', 'B'] }, time: '2017-09-03', confidence: 0.7 }),
  claimOf({ type: 'meeting', event: 'evt_1', roles: { agent: ['A', 'B'] }, time: '2017-09-03', article: 'a2' }),
  claimOf({ type: 'attack', event: 'evt_2', roles: { agent: 'B', recipient: 'C' }, time: '2016-01-01' }),
  claimOf({ type: 'allied-with', roles: { source: 'D', target: 'C' }, time: { start: '2010-01-01', end: null } }),
  claimOf({ type: 'attack', event: 'evt_3', roles: { agent: 'A', recipient: 'E' }, by: 'D' }),
];
const input = { claims, entities: states, articles, ontology };
const ties = projectGraph(input, { events: false, articles: false });
const whole = projectGraph(input);
const met = 'met-with|A|B|asserted|2017-09-03|2017-09-03';

describe('neighbours', () => {
  it.each<[string, string, NeighbourOptions, string[]]>([
    ['all, the strongest tie first', 'A', {}, ['B 2', 'E 1']],
    ['out', 'B', { direction: 'out' }, ['A 2', 'C 1']],
    ['in', 'C', { direction: 'in' }, ['B 1', 'D 1']],
    ['by type', 'A', { types: ['attacks'] }, ['E 1']],
    ['by day', 'C', { asOf: '2017-01-01' }, ['D 1']],
    ['by stretch', 'B', { during: { start: '2017-01-01', end: null } }, ['A 2']],
    ['dated only', 'A', { dated: true }, ['B 2']],
    ['by sources', 'B', { minSources: 2 }, ['A 2']],
    ['by confidence', 'B', { minConfidence: 0.9 }, ['A 2']],
    ['by speaker', 'A', { speakers: ['D'] }, ['E 1']],
    ['by status', 'A', { statuses: ['planned'] }, []],
  ])('%s', (_name, node, options, expected) => {
    expect(neighbours(ties, node, options).map(({ node: other, weight }) => `${other} ${weight}`)).toEqual(expected);
  });

  it('of some kinds only', () => {
    expect(neighbours(whole, 'evt_1', { kinds: ['article'] }).map(({ node }) => node)).toEqual(['a1', 'a2']);
  });

  it('gives the edges, the heaviest first', () => {
    expect(neighbours(ties, 'A')[0]?.edges).toEqual([met]);
  });

  it('says how to find a node that is not there', () => {
    expect(() => neighbours(ties, 'nobody')).toThrow(/no node “nobody”.*findNodes/);
  });
});

describe('shortestPath', () => {
  it.each<[string, string, string, PathOptions, string | null]>([
    ['over any edge', 'A', 'D', {}, 'A B C D'],
    ['to itself', 'A', 'A', {}, 'A'],
    ['of some types', 'A', 'D', { types: ['met-with', 'attacks'] }, null],
    ['no longer than', 'A', 'D', { maxLength: 2 }, null],
    ['within a time', 'A', 'D', { during: { start: '2017-01-01', end: '2017-12-31' } }, null],
    ['along the direction', 'E', 'A', { direction: 'out' }, null],
    ['along the direction', 'A', 'E', { direction: 'out' }, 'A E'],
  ])('%s', (_name, from, to, options, expected) => {
    expect(shortestPath(ties, from, to, options)?.nodes.join(' ') ?? null).toBe(expected);
  });

  it('names the edge of each step', () => {
    expect(shortestPath(ties, 'A', 'C')?.edges).toEqual([met, 'attacks|B|C|asserted|2016-01-01|2016-01-01']);
  });

  it('leads through events, and through articles only when asked', () => {
    const roles = { types: ['agent', 'recipient', 'reported-in'] };
    expect(shortestPath(whole, 'A', 'C', roles)?.nodes).toEqual(['A', 'evt_1', 'B', 'evt_2', 'C']);
    expect(shortestPath(whole, 'E', 'a1', roles)?.nodes).toEqual(['E', 'evt_3', 'a1']);
    expect(shortestPath(whole, 'a2', 'C', roles)?.nodes).toEqual(['a2', 'evt_1', 'B', 'evt_2', 'C']);
    expect(shortestPath(whole, 'evt_3', 'evt_2', { ...roles, kinds: ['event', 'article'] })?.nodes).toEqual([
      'evt_3',
      'a1',
      'evt_2',
    ]);
  });
});

describe('egoNetwork', () => {
  it.each<[string, Parameters<typeof egoNetwork>[2], string[], number]>([
    ['one step', {}, ['A', 'B', 'C'], 2],
    ['two steps', { radius: 2 }, ['A', 'B', 'C', 'D', 'E'], 4],
    ['none', { radius: 0 }, ['B'], 0],
    ['over some edges', { radius: 2, types: ['met-with'] }, ['A', 'B'], 1],
  ])('%s', (_name, options, nodes, size) => {
    const ego = egoNetwork(ties, 'B', options);
    expect(ego.nodes()).toEqual(nodes);
    expect(ego.size).toBe(size);
    expect(ties.order).toBe(5);
  });
});

describe('strongestEdges', () => {
  it.each<[string, number, EdgeFilter, string[]]>([
    ['by sources, then key', 3, {}, ['met-with', 'allied-with', 'attacks']],
    ['of a type', 9, { types: ['attacks'] }, ['attacks', 'attacks']],
    ['none', 0, {}, []],
  ])('%s', (_name, count, filter, expected) => {
    expect(strongestEdges(whole, count, filter).map(({ attributes }) => attributes.type)).toEqual(expected);
  });
});

describe('metrics', () => {
  it('ranks who stands between the others', () => {
    expect(
      metrics(ties).map(({ node, degree, strength, betweenness }) => [node, degree, strength, betweenness]),
    ).toEqual([
      ['B', 2, 3, 0.666667],
      ['A', 2, 3, 0.5],
      ['C', 2, 2, 0.5],
      ['D', 1, 1, 0],
      ['E', 1, 1, 0],
    ]);
  });

  it('takes a graph with nothing between', () => {
    expect(metrics(projectGraph({ ...input, claims: [] }))).toEqual([]);
    expect(metrics(projectGraph({ ...input, claims: claims.slice(0, 1) }, { events: false }))).toHaveLength(2);
  });
});

describe('countsByType', () => {
  it('counts what is there', () => {
    expect(countsByType(whole)).toEqual({
      entities: { state: 5 },
      events: { attack: 2, meeting: 1 },
      articles: 2,
      edges: { agent: 4, 'reported-in': 4, attacks: 2, recipient: 2, 'allied-with': 1, 'met-with': 1 },
      statuses: { asserted: 14 },
    });
  });
});

describe('findNodes', () => {
  it.each<[string, Parameters<typeof findNodes>[2], string[]]>([
    ['NAME OF B', {}, ['B', 'evt_1', 'evt_2']],
    ['of b', { kinds: ['event'] }, ['evt_1', 'evt_2']],
    ['of b', { types: ['state'] }, ['B']],
    ['nobody', {}, []],
  ])('%s %o', (text, options, expected) => {
    expect(findNodes(whole, text, options)).toEqual(expected);
  });
});

describe('edgeClaims', () => {
  it('gives what an edge rests on, the surest first', () => {
    expect(edgeClaims({ graph: whole, claims }, met).map(({ confidence }) => confidence)).toEqual([0.8, 0.7]);
    expect(() => edgeClaims({ graph: whole, claims }, 'nothing')).toThrow(/no edge “nothing”/);
  });
});
