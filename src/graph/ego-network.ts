import type { EntenteGraph } from '../model/graph.ts';
import { passes } from './edge-filter.ts';
import { expectNode } from './expect-node.ts';
import { type NeighbourOptions, neighbours } from './neighbours.ts';

export interface EgoOptions extends NeighbourOptions {
  /** How many steps away a node may be. Default: 1. */
  readonly radius?: number;
}

/**
 * A graph of its own with the nodes around one, and all edges between them that pass the filter.
 *
 * @throws UsageError when the graph has no such node.
 */
export function egoNetwork(graph: EntenteGraph, node: string, options: EgoOptions = {}): EntenteGraph {
  expectNode(graph, node);
  const { radius = 1, ...filter } = options;
  const inside = new Set([node]);
  let frontier = [node];
  for (let step = 0; step < radius; step++) {
    const around = frontier.flatMap((member) => neighbours(graph, member, filter).map((found) => found.node));
    frontier = [...new Set(around)].filter((found) => !inside.has(found));
    for (const found of frontier) inside.add(found);
  }
  const ego = graph.copy() as EntenteGraph; // graphology types a copy as the class's base
  for (const other of graph.nodes()) if (!inside.has(other)) ego.dropNode(other);
  for (const edge of ego.edges()) if (!passes(ego.getEdgeAttributes(edge), filter)) ego.dropEdge(edge);
  return ego;
}
