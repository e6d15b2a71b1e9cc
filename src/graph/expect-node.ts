import { UsageError } from '../model/errors.ts';
import type { EntenteGraph, NodeAttributes } from '../model/graph.ts';

/** @throws UsageError when the graph has no such node. */
export function expectNode(graph: EntenteGraph, node: string): NodeAttributes {
  if (graph.hasNode(node)) return graph.getNodeAttributes(node);
  throw new UsageError(
    'node-unknown',
    `no node “${node}” in this graph of ${graph.order} nodes. Nodes are found by name with findNodes`,
  );
}
