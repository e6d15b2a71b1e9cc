import type { EntenteGraph, NodeAttributes } from '../model/graph.ts';
import { compare, groupBy } from './compare.ts';
import { type EdgeFilter, passes } from './edge-filter.ts';
import { expectNode } from './expect-node.ts';

export interface NeighbourOptions extends EdgeFilter {
  /** Which way edges are followed; undirected ones are followed either way. Default: any. */
  readonly direction?: 'any' | 'out' | 'in';
  /** Which nodes count. Default: all. */
  readonly kinds?: readonly NodeAttributes['kind'][];
}

export interface Neighbour {
  readonly node: string;
  readonly attributes: NodeAttributes;
  /** Keys of the edges that join the two, the heaviest first. */
  readonly edges: readonly string[];
  /** Their weights together. */
  readonly weight: number;
}

/**
 * Who is joined to a node by an edge that passes the filter, the strongest tie first, then by id.
 *
 * @throws UsageError when the graph has no such node.
 */
export function neighbours(graph: EntenteGraph, node: string, options: NeighbourOptions = {}): Neighbour[] {
  expectNode(graph, node);
  const joined: { other: string; edge: string }[] = [];
  const { direction = 'any', kinds } = options;
  graph.forEachEdge(node, (edge, attributes, source, target, _source, _target, undirected) => {
    const other = source === node ? target : source;
    if (!undirected && direction !== 'any' && (direction === 'out') !== (source === node)) return;
    if (kinds && !kinds.includes(graph.getNodeAttribute(other, 'kind'))) return;
    if (passes(attributes, options)) joined.push({ other, edge });
  });
  const weightOf = (edge: string) => graph.getEdgeAttribute(edge, 'weight');
  const found = [...groupBy(joined, ({ other }) => other)].map(([other, pairs]) => ({
    node: other,
    attributes: graph.getNodeAttributes(other),
    edges: pairs.map(({ edge }) => edge).sort((a, b) => weightOf(b) - weightOf(a) || compare(a, b)),
    weight: pairs.reduce((sum, { edge }) => sum + weightOf(edge), 0),
  }));
  return found.sort((a, b) => b.weight - a.weight || compare(a.node, b.node));
}
