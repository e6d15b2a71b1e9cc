import type { EntenteGraph } from '../model/graph.ts';
import { compare } from './compare.ts';
import { betweenness } from './graphology.ts';
import { notNegated, simpleProjection } from './simple-projection.ts';

export interface NodeMetrics {
  readonly node: string;
  readonly label: string;
  readonly type: string;
  /** Others joined to it, whatever the number of edges. */
  readonly degree: number;
  /** The weights of all its edges together. */
  readonly strength: number;
  /** 0 to 1: the share of shortest paths between others that lead through it, to 6 decimals. */
  readonly betweenness: number;
}

/**
 * How central each entity and event is, articles and negated edges left aside; the most central first: by
 * betweenness, then strength, then id. Takes time by nodes × edges.
 *
 * Source: Brandes, A faster algorithm for betweenness centrality, 2001 (graphology-metrics).
 */
export function metrics(graph: EntenteGraph): NodeMetrics[] {
  const simple = simpleProjection(graph, { kinds: ['entity', 'event'], binds: notNegated });
  const between = simple.order > 2 ? betweenness(simple, { getEdgeWeight: null, normalized: true }) : {};
  const found = simple.mapNodes((node) => {
    const { label, type } = graph.getNodeAttributes(node);
    const strength = simple.reduceEdges(node, (sum, _edge, { weight }) => sum + weight, 0);
    const share = Math.round((between[node] ?? 0) * 1e6) / 1e6;
    return { node, label, type, degree: simple.degree(node), strength, betweenness: share };
  });
  return found.sort((a, b) => b.betweenness - a.betweenness || b.strength - a.strength || compare(a.node, b.node));
}
