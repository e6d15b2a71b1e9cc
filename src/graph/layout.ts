import type { EntenteGraph } from '../model/graph.ts';
import { applyLayout, prepareLayout, runLayout } from './force-layout.ts';

export interface LayoutOptions {
  /** Rounds of ForceAtlas2. Default: fewer for larger graphs, so that it takes seconds. */
  readonly iterations?: number;
  readonly seed?: number;
}

export const defaultSeed = 1;

/**
 * Gives each node a position by ForceAtlas2, rounded to 3 decimals. Changes `x` and `y`. The same graph and seed give
 * the same positions, in whatever order the graph was built and in whatever thread.
 *
 * Source: Jacomy et al., ForceAtlas2, PLOS ONE 9(6), 2014 (graphology-layout-forceatlas2).
 */
export function layoutGraph(graph: EntenteGraph, options: LayoutOptions = {}): void {
  const { seed = defaultSeed, iterations = iterationsFor(graph.order) } = options;
  if (graph.order === 0) return;
  const layout = prepareLayout(graph, seed);
  runLayout(layout, iterations);
  applyLayout(graph, layout);
}

/** Between 5 and 500 rounds; a round takes time by the number of nodes. */
export function iterationsFor(order: number): number {
  return Math.max(5, Math.min(500, Math.floor(200_000 / order)));
}
