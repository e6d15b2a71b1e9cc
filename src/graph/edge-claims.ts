import type { Claim } from '../model/claim.ts';
import { UsageError } from '../model/errors.ts';
import type { GraphView } from '../model/graph.ts';

/**
 * The claims that an edge rests on, the surest first, then by id; each has the place of its evidence in an article.
 *
 * @throws UsageError when the graph has no such edge.
 */
export function edgeClaims({ graph, claims }: Pick<GraphView, 'graph' | 'claims'>, edge: string): Claim[] {
  if (!graph.hasEdge(edge))
    throw new UsageError('edge-unknown', `no edge “${edge}” in this graph of ${graph.size} edges`);
  const ids = new Set(graph.getEdgeAttribute(edge, 'claims'));
  const found = claims.filter(({ id }) => ids.has(id));
  return found.sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
}
