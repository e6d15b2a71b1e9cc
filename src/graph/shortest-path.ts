import type { EntenteGraph, NodeAttributes } from '../model/graph.ts';
import { compare } from './compare.ts';
import { expectNode } from './expect-node.ts';
import { type NeighbourOptions, neighbours } from './neighbours.ts';

export interface PathOptions extends NeighbourOptions {
  /** Most edges. Default: no limit. */
  readonly maxLength?: number;
}

export interface Path {
  /** From the first to the last; one more than edges. */
  readonly nodes: readonly string[];
  /** The key of the heaviest edge of each step. */
  readonly edges: readonly string[];
}

/** Two things told in one article are not thereby connected. */
export const defaultKinds: readonly NodeAttributes['kind'][] = ['entity', 'event'];

/**
 * A path of the fewest edges between two nodes over edges that pass the filter, or null. Of equally short ones, that
 * whose nodes come first by id. It does not lead through articles unless `kinds` says so.
 *
 * @throws UsageError when the graph lacks one of the two nodes.
 */
export function shortestPath(graph: EntenteGraph, from: string, to: string, options: PathOptions = {}): Path | null {
  expectNode(graph, from);
  const { kind } = expectNode(graph, to);
  const { maxLength = Number.POSITIVE_INFINITY, kinds = defaultKinds, ...filter } = options;
  const reached = new Map<string, { before: string; edge: string } | null>([[from, null]]);
  let frontier = [from];
  for (let length = 0; frontier.length > 0 && !reached.has(to) && length < maxLength; length++) {
    const next: string[] = [];
    for (const node of frontier) {
      const found = neighbours(graph, node, { ...filter, kinds: [...kinds, kind] }).sort((a, b) =>
        compare(a.node, b.node),
      );
      for (const { node: other, edges, attributes } of found) {
        // An end of an otherwise excluded kind may be reached, and not passed.
        if (reached.has(other) || (other !== to && !kinds.includes(attributes.kind))) continue;
        reached.set(other, { before: node, edge: edges[0] ?? '' });
        next.push(other);
      }
    }
    frontier = next;
  }
  return reached.has(to) ? trace(reached, to) : null;
}

function trace(reached: ReadonlyMap<string, { before: string; edge: string } | null>, to: string): Path {
  const nodes = [to];
  const edges: string[] = [];
  for (let step = reached.get(to); step; step = reached.get(step.before)) {
    nodes.unshift(step.before);
    edges.unshift(step.edge);
  }
  return { nodes, edges };
}
