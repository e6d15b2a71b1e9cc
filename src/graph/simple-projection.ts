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
  const edges: { source: string; target: string; weight: number }[] = [];
  graph.forEachEdge((_edge, attributes, one, other) => {
    if (one === other || !simple.hasNode(one) || !simple.hasNode(other) || !binds(attributes)) return;
    const [source, target] = one < other ? [one, other] : [other, one];
    edges.push({ source, target, weight: attributes.weight });
  });
  edges.sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
  edges.forEach(({ source, target, weight }, at) => {
    const next = edges[at + 1];
    if (next?.source === source && next.target === target) next.weight += weight;
    else simple.addEdge(source, target, { weight });
  });
  return simple;
}
