import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import type { DisplayGraph } from '../map/display-graph.ts';

/** What the worker is given: matrices as ForceAtlas2 reads them, ten numbers a node and three an edge. */
export interface LayoutTask {
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  readonly settings: ForceAtlas2Settings;
  readonly rounds: number;
  /** Rounds between two reports. */
  readonly each: number;
}

export interface LayoutReport {
  readonly nodes: Float32Array;
  readonly isLast: boolean;
}

const perNode = 10;
const [mass, convergence, size] = [6, 7, 8];
/** Comparing every pair costs more than the approximating tree from here on. */
const treeFrom = 800;

/** The task of laying out a part of the map, from where its nodes are now. */
export function layoutTask(graph: DisplayGraph, ids: readonly string[], shownEdges: ReadonlySet<string>): LayoutTask {
  const index = new Map(ids.map((id, at) => [id, at * perNode]));
  const nodes = new Float32Array(ids.length * perNode);
  for (const [id, at] of index) {
    const node = graph.getNodeAttributes(id);
    nodes.set([node.x, node.y], at);
    nodes[at + mass] = 1;
    nodes[at + convergence] = 1;
    nodes[at + size] = node.size;
  }
  const edges: number[] = [];
  for (const [source, target, weight] of pairsOf(graph, shownEdges)) {
    const [from, to] = [index.get(source), index.get(target)];
    if (from === undefined || to === undefined) continue;
    edges.push(from, to, weight);
    for (const at of [from, to]) nodes[at + mass] = (nodes[at + mass] ?? 1) + weight;
  }
  const isLarge = ids.length > treeFrom;
  return {
    nodes,
    edges: new Float32Array(edges),
    settings: { ...settings, barnesHutOptimize: isLarge, slowDown: 1 + Math.log(Math.max(2, ids.length)) },
    rounds: isLarge ? 120 : 300,
    each: isLarge ? 120 : 15,
  };
}

const settings: ForceAtlas2Settings = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 12,
  strongGravityMode: true,
  gravity: 0.06,
  barnesHutTheta: 0.5,
};

/** Each pair once: several edges between two pull them together, but less than so many times as hard. */
function* pairsOf(graph: DisplayGraph, edges: ReadonlySet<string>): Generator<[string, string, number]> {
  const counts = new Map<string, [string, string, number]>();
  for (const edge of edges) {
    if (!graph.hasEdge(edge)) continue;
    const [a, b] = graph.extremities(edge);
    if (a === b) continue;
    const pair = a < b ? `${a}\n${b}` : `${b}\n${a}`;
    const found = counts.get(pair);
    if (found) found[2]++;
    else counts.set(pair, [a, b, 1]);
  }
  for (const [a, b, count] of counts.values()) yield [a, b, 1 + Math.log2(count)];
}

/** Where the nodes of a report are, in the order of the task. */
export function placesOf({ nodes }: LayoutReport): { x: number; y: number }[] {
  return Array.from({ length: nodes.length / perNode }, (_, at) => {
    return { x: nodes[at * perNode] ?? 0, y: nodes[at * perNode + 1] ?? 0 };
  });
}
