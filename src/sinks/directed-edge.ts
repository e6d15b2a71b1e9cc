import type { SortedEdge } from './sorted-edges.ts';

/** What a sink for readers without mixed graphs may be asked. */
export interface DirectedOption {
  /**
   * Write symmetric edges as directed ones, with the attribute `symmetric`: once, from the smaller id, as Neo4j has
   * them, so that counts and weights stay what they are. Who wants both ways adds the other one where `symmetric` is
   * true. Default: false.
   */
  readonly directed?: boolean;
}

/** The edge as it is written: a symmetric one starts at the smaller id. */
export function orderEnds<T extends SortedEdge>(edge: T): T {
  return edge.undirected && edge.target < edge.source ? { ...edge, source: edge.target, target: edge.source } : edge;
}
