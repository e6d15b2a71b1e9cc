import type { EntenteGraph } from '../model/graph.ts';
import { compare } from './compare.ts';
import { expectNode } from './expect-node.ts';
import { type Neighbour, neighbours } from './neighbours.ts';
import { defaultKinds, type Path, type PathOptions } from './shortest-path.ts';

export interface AllPathsOptions extends PathOptions {
  /** Most edges. Default: 3, since nearly everybody is joined to everybody by longer ones. */
  readonly maxLength?: number;
  /** Most paths. Default: 20. */
  readonly limit?: number;
  /** Only paths that time allows: no step is over before the one before it began. Undated steps fit anywhere. */
  readonly inOrder?: boolean;
}

/**
 * Paths without a node twice between two nodes, over edges that pass the filter: the shortest first, then those whose
 * weakest tie is strongest, then by their nodes.
 *
 * @throws UsageError when the graph lacks one of the two nodes.
 */
export function allPaths(graph: EntenteGraph, from: string, to: string, options: AllPathsOptions = {}): Path[] {
  expectNode(graph, from);
  const { kind } = expectNode(graph, to);
  const { maxLength = 3, limit = 20, inOrder = false, kinds = defaultKinds, ...filter } = options;
  const around = memoized((node: string) => neighbours(graph, node, { ...filter, kinds: [...kinds, kind] }));
  const found: Path[] = [];

  const walk = (nodes: readonly string[], edges: readonly string[], since: string): void => {
    for (const step of around(nodes.at(-1) ?? from)) {
      if (nodes.includes(step.node)) continue;
      const edge = inOrder ? step.edges.find((key) => lasts(graph, key, since)) : step.edges[0];
      if (edge === undefined) continue;
      const path = { nodes: [...nodes, step.node], edges: [...edges, edge] };
      if (step.node === to) found.push(path);
      else if (path.edges.length < maxLength && kinds.includes(step.attributes.kind)) {
        walk(path.nodes, path.edges, later(since, graph.getEdgeAttribute(edge, 'start')));
      }
    }
  };
  walk([from], [], '');
  const strength = (path: Path) => Math.min(...path.edges.map((edge) => graph.getEdgeAttribute(edge, 'weight')));
  found.sort(
    (a, b) =>
      a.edges.length - b.edges.length || strength(b) - strength(a) || compare(a.nodes.join('\0'), b.nodes.join('\0')),
  );
  return found.slice(0, limit);
}

/** Whether an edge holds on some day from that one on. */
function lasts(graph: EntenteGraph, edge: string, since: string): boolean {
  const { end } = graph.getEdgeAttributes(edge);
  return end === null || end >= since;
}

function later(a: string, b: string | null): string {
  return b !== null && b > a ? b : a;
}

function memoized(find: (node: string) => Neighbour[]): (node: string) => Neighbour[] {
  const known = new Map<string, Neighbour[]>();
  return (node) => {
    const found = known.get(node) ?? find(node);
    known.set(node, found);
    return found;
  };
}
