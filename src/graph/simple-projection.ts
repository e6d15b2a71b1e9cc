import type { EdgeAttributes, EntenteGraph, NodeAttributes } from '../model/graph.ts';
import { compare } from './compare.ts';
import { createSimpleGraph, type SimpleGraph } from './graphology.ts';

export interface SimpleProjectionOptions {
  /** Default: all kinds. */
  readonly kinds?: readonly NodeAttributes['kind'][];
  /** Which edges bind. Default: all. */
  readonly binds?: (edge: EdgeAttributes) => boolean;
}

/** A denial binds nobody. */
export const notNegated = ({ status }: EdgeAttributes) => status !== 'negated';

/**
 * The graph without directions and parallel edges, whose weights are added up. Nodes and edges are sorted, so that an
 * algorithm's sums and choices do not depend on the order in which the graph was built.
 */
export function simpleProjection(graph: EntenteGraph, options: SimpleProjectionOptions = {}): SimpleGraph {
  const { kinds, binds = () => true } = options;
  const simple = createSimpleGraph();
  for (const node of graph.nodes().sort(compare)) {
    const { kind, x, y, size } = graph.getNodeAttributes(node);
    if (!kinds || kinds.includes(kind)) simple.addNode(node, { x, y, size });
  }
  const weights = new Map<string, { source: string; target: string; weight: number }>();
  graph.forEachEdge((_edge, attributes, one, other) => {
    if (one === other || !simple.hasNode(one) || !simple.hasNode(other) || !binds(attributes)) return;
    const [source, target] = one < other ? [one, other] : [other, one];
    const key = JSON.stringify([source, target]);
    weights.set(key, { source, target, weight: (weights.get(key)?.weight ?? 0) + attributes.weight });
  });
  const edges = [...weights.values()];
  edges.sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
  for (const { source, target, weight } of edges) simple.addEdge(source, target, { weight });
  return simple;
}
