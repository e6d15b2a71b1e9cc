import type { EntenteGraph } from '../model/graph.ts';
import { compare } from './compare.ts';
import { seededRandom } from './seeded-random.ts';
import { alongCurve } from './z-order.ts';

/** What ForceAtlas2 works on, as graphology-layout-forceatlas2/helpers.js lays it out. */
export interface ForceMatrices {
  /** Node keys, in the order of the matrix. */
  readonly order: readonly string[];
  /** Ten numbers a node, of which the first two are its position. */
  readonly nodes: Float32Array;
  /** Three numbers an edge: where both ends begin in the matrix of nodes, and the weight. */
  readonly edges: Float32Array;
}

export const numbersPerNode = 10;
const numbersPerEdge = 3;
/** Where a node has its mass; its convergence and its size follow. */
const massAt = 6;

interface Start {
  readonly node: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Each node where the hash of its id puts it, and each pair that edges join once, with their weights added up. The order
 * does not depend on how the graph was built: that of the keys, or, where nodes are `many`, that in which a curve through
 * the plane meets them, so that those who are near in the plane are near in memory: of 30,000 nodes a round takes less than
 * half of the time, of 100,000 a third.
 */
export function forceMatrices(graph: EntenteGraph, seed: number, many: boolean): ForceMatrices {
  const radius = 10 * Math.sqrt(graph.order);
  const sorted = graph.nodes().sort(compare);
  const starts = sorted.map((node): Start => {
    const random = seededRandom(seed, node);
    return { node, x: (random() - 0.5) * 2 * radius, y: (random() - 0.5) * 2 * radius };
  });
  const placed = many ? alongCurve(starts, radius) : starts;
  const nodes = new Float32Array(placed.length * numbersPerNode);
  placed.forEach(({ node, x, y }, index) => {
    const at = index * numbersPerNode;
    nodes.set([x, y], at);
    nodes.set([1, 1, graph.getNodeAttribute(node, 'size') || 1], at + massAt);
  });
  const order = placed.map(({ node }) => node);
  return { order, nodes, edges: joinedPairs(graph, order, nodes) };
}

/** Adds the weight of each edge to the mass of its ends, too. */
function joinedPairs(graph: EntenteGraph, order: readonly string[], nodes: Float32Array): Float32Array {
  const indexOf = new Map(order.map((node, index) => [node, index]));
  const weights = new Map<number, number>(); // by both ends: index of the smaller × number of nodes + index of the larger
  graph.forEachEdge((_edge, { weight }, source, target) => {
    const [one, other] = [indexOf.get(source) ?? 0, indexOf.get(target) ?? 0];
    if (one === other) return;
    const pair = Math.min(one, other) * order.length + Math.max(one, other);
    weights.set(pair, (weights.get(pair) ?? 0) + weight);
  });
  const edges = new Float32Array(weights.size * numbersPerEdge);
  [...weights.keys()]
    .sort((a, b) => a - b)
    .forEach((pair, index) => {
      const weight = weights.get(pair) ?? 0;
      const ends = [Math.floor(pair / order.length), pair % order.length].map((end) => end * numbersPerNode);
      edges.set([...ends, weight], index * numbersPerEdge);
      for (const end of ends) nodes[end + massAt] = (nodes[end + massAt] ?? 0) + weight;
    });
  return edges;
}
