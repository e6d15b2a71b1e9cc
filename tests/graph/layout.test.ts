import { describe, expect, it } from 'vitest';
import { assignCommunities } from '../../src/graph/communities.ts';
import { createGraph } from '../../src/graph/graphology.ts';
import { layoutGraph } from '../../src/graph/layout.ts';
import { seededRandom } from '../../src/graph/seeded-random.ts';
import { styleGraph } from '../../src/graph/style.ts';
import type { EntenteGraph, NodeAttributes } from '../../src/model/graph.ts';
import { smallOntology } from '../fixtures/small-ontology.ts';

function graphOf(
  edges: readonly (readonly [string, string])[],
  isolated: readonly string[] = [],
  kind: NodeAttributes['kind'] = 'entity',
) {
  const graph = createGraph('test');
  const plain = { type: 'state', claims: 1, sources: 1, color: '#000000', size: 4, x: 0, y: 0 };
  for (const node of [...edges.flat(), ...isolated]) graph.mergeNode(node, { ...plain, kind, label: node });
  for (const [source, target] of edges) {
    graph.addDirectedEdge(source, target, {
      type: 'attacks',
      status: 'asserted',
      claims: [],
      sources: 1,
      weight: 1,
      start: null,
      end: null,
      confidence: 1,
      speakers: [],
      color: '#000000',
    });
  }
  return graph;
}

/** Every two of them. */
const clique = (...nodes: string[]) => nodes.flatMap((a) => nodes.filter((b) => a < b).map((b) => [a, b] as const));
const twoBlocs = [...clique('a', 'b', 'c'), ...clique('w', 'x', 'y', 'z'), ['c', 'w'] as const];

const positions = (graph: EntenteGraph) =>
  Object.fromEntries(graph.mapNodes((node, { x, y }) => [node, [x, y]] as const).sort(([a], [b]) => (a < b ? -1 : 1)));

describe('layoutGraph', () => {
  it('depends on nothing but the graph and the seed', () => {
    const [one, reversed, other] = [graphOf(twoBlocs), graphOf([...twoBlocs].reverse()), graphOf(twoBlocs)];
    layoutGraph(one);
    layoutGraph(reversed);
    layoutGraph(other, { seed: 2 });
    expect(positions(reversed)).toEqual(positions(one));
    expect(positions(other)).not.toEqual(positions(one));
  });

  it('takes more nodes than can be compared each with each, whatever the order of the graph', () => {
    const chain = Array.from({ length: 1100 }, (_, index) => [`n${index}`, `n${index + 1}`] as const);
    const [one, reversed] = [graphOf(chain), graphOf([...chain].reverse())];
    layoutGraph(one);
    layoutGraph(reversed);
    expect(positions(reversed)).toEqual(positions(one));
    const distance = (a: string, b: string) => {
      const [left, right] = [one.getNodeAttributes(a), one.getNodeAttributes(b)];
      return Math.hypot(left.x - right.x, left.y - right.y);
    };
    const near = chain.reduce((total, [a, b]) => total + distance(a, b), 0);
    const far = chain.reduce((total, [a], index) => total + distance(a, `n${(index + 550) % 1100}`), 0);
    expect(near).toBeLessThan(far / 2);
  });

  it('may be done twice', () => {
    const graph = graphOf(twoBlocs);
    layoutGraph(graph);
    const once = positions(graph);
    layoutGraph(graph);
    expect(positions(graph)).toEqual(once);
  });

  it('puts those nearer who have more to do with each other, with 3 decimals', () => {
    const graph = graphOf(twoBlocs);
    layoutGraph(graph);
    const distance = (a: string, b: string) => {
      const [one, two] = [graph.getNodeAttributes(a), graph.getNodeAttributes(b)];
      return Math.hypot(one.x - two.x, one.y - two.y);
    };
    expect(distance('a', 'b')).toBeLessThan(distance('a', 'z'));
    graph.forEachNode((_node, { x, y }) => expect([x, y]).toEqual([Number(x.toFixed(3)), Number(y.toFixed(3))]));
  });

  it.each([
    ['no node', graphOf([])],
    ['one node', graphOf([], ['a'])],
    ['no edge', graphOf([], ['a', 'b', 'c'])],
  ])('takes %s', (_name, graph) => {
    layoutGraph(graph);
    graph.forEachNode((_node, { x, y }) => expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true));
  });
});

describe('assignCommunities', () => {
  it('numbers blocs by size, whatever the order of the graph', () => {
    for (const edges of [twoBlocs, [...twoBlocs].reverse()]) {
      const graph = graphOf(edges);
      expect(assignCommunities(graph)).toBe(2);
      expect(graph.mapNodes((node, { community }) => `${node}${community}`).sort()).toEqual([
        'a1',
        'b1',
        'c1',
        'w0',
        'x0',
        'y0',
        'z0',
      ]);
    }
  });

  it('orders equal ones by their smallest member', () => {
    const graph = graphOf(
      [
        ['d', 'c'],
        ['b', 'a'],
      ],
      ['e'],
    );
    expect(assignCommunities(graph)).toBe(3);
    expect(graph.mapNodes((node, { community }) => `${node}${community}`).sort()).toEqual([
      'a0',
      'b0',
      'c1',
      'd1',
      'e2',
    ]);
  });

  it.each([
    ['no node', graphOf([]), 0],
    ['no edge', graphOf([], ['a', 'b']), 2],
    ['articles, which have none', graphOf([], ['a', 'b'], 'article'), 0],
  ])('takes %s', (_name, graph, count) => {
    expect(assignCommunities(graph)).toBe(count);
  });
});

describe('styleGraph', () => {
  it('colours by type and sizes by sources and edges', () => {
    const graph = graphOf(
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      ['d'],
    );
    graph.setNodeAttribute('d', 'type', 'unheard-of');
    styleGraph(graph, smallOntology);
    expect(graph.getNodeAttribute('a', 'color')).toBe('#d1495b');
    expect(graph.getNodeAttribute('d', 'color')).toBe('#999999');
    expect(graph.getNodeAttribute('a', 'size')).toBeGreaterThan(graph.getNodeAttribute('b', 'size'));
  });
});

describe('seededRandom', () => {
  it('gives the numbers of its seed and key, spread over [0, 1)', () => {
    const draw = (seed: number, key: string) => Array.from({ length: 1000 }, seededRandom(seed, key));
    expect(draw(1, 'a')).toEqual(draw(1, 'a'));
    expect(draw(1, 'a')).not.toEqual(draw(1, 'b'));
    expect(draw(1, 'a')).not.toEqual(draw(2, 'a'));
    const numbers = draw(1, 'a');
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((a, b) => a + b) / 1000).toBeCloseTo(0.5, 1);
  });
});
