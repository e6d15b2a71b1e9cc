import type { EdgeAttributes, EntenteGraph } from '../model/graph.ts';
import { compare } from './compare.ts';
import { type EdgeFilter, passes } from './edge-filter.ts';

export interface GraphEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
  readonly attributes: EdgeAttributes;
}

/**
 * The edges between two entities that rest on most: by independent sources, then claims, then confidence, then key.
 * Roles and provenance are left out, since they tie an event to what it is made of.
 */
export function strongestEdges(graph: EntenteGraph, count: number, filter: EdgeFilter = {}): GraphEdge[] {
  const edges: GraphEdge[] = [];
  graph.forEachEdge((key, attributes, source, target, one, other, undirected) => {
    if (one.kind !== 'entity' || other.kind !== 'entity' || !passes(attributes, filter)) return;
    edges.push({ key, source, target, undirected, attributes });
  });
  edges.sort(
    ({ key, attributes: a }, { key: other, attributes: b }) =>
      b.sources - a.sources || b.claims.length - a.claims.length || b.confidence - a.confidence || compare(key, other),
  );
  return edges.slice(0, count);
}
