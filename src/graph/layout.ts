import type { EntenteGraph } from '../model/graph.ts';
import { forceAtlas2 } from './graphology.ts';
import { seededRandom } from './seeded-random.ts';
import { simpleProjection } from './simple-projection.ts';

export interface LayoutOptions {
  /** Rounds of ForceAtlas2. Default: fewer for larger graphs, so that it takes seconds. */
  readonly iterations?: number;
  readonly seed?: number;
}

/** Comparing every pair of nodes costs more than the approximating tree from here on. */
const barnesHutFrom = 1000;

/**
 * Gives each node a position by ForceAtlas2, rounded to 3 decimals. Changes `x` and `y`. The same graph and seed give
 * the same positions, in whatever order the graph was built: a node starts where the hash of its id puts it.
 *
 * Source: Jacomy et al., ForceAtlas2, PLOS ONE 9(6), 2014 (graphology-layout-forceatlas2).
 */
export function layoutGraph(graph: EntenteGraph, options: LayoutOptions = {}): void {
  const { seed = 1, iterations = iterationsFor(graph.order) } = options;
  if (graph.order === 0) return;
  const simple = simpleProjection(graph);
  const radius = 10 * Math.sqrt(graph.order);
  simple.updateEachNodeAttributes((node, attributes) => {
    const random = seededRandom(seed, node);
    return { ...attributes, x: (random() - 0.5) * 2 * radius, y: (random() - 0.5) * 2 * radius };
  });
  if (iterations > 0) {
    const settings = { ...forceAtlas2.inferSettings(graph.order), barnesHutOptimize: graph.order > barnesHutFrom };
    forceAtlas2.assign(simple, { iterations, settings, getEdgeWeight: 'weight' });
  }
  graph.updateEachNodeAttributes(
    (node, attributes) => {
      const { x, y } = simple.getNodeAttributes(node);
      return { ...attributes, x: rounded(x), y: rounded(y) };
    },
    { attributes: ['x', 'y'] },
  );
}

/** Between 5 and 500 rounds; a round takes time by the number of nodes. */
function iterationsFor(order: number): number {
  return Math.max(5, Math.min(500, Math.floor(200_000 / order)));
}

function rounded(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 1000) / 1000 + 0 : 0; // + 0: no -0, which JSON would lose
}
