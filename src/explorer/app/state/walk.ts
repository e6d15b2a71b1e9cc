import type { MapEdge } from '../../contract.ts';

type Step = { readonly other: string; readonly edge: MapEdge };

function stepsOf(edges: readonly MapEdge[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: string, other: string, edge: MapEdge) => {
    const found = steps.get(from);
    if (found) found.push({ other, edge });
    else steps.set(from, [{ other, edge }]);
  };
  for (const edge of edges) {
    add(edge.source, edge.target, edge);
    add(edge.target, edge.source, edge);
  }
  return steps;
}

/** The nodes within so many edges of one, itself included; the direction of an edge does not matter. */
export function withinHops(edges: readonly MapEdge[], from: string, hops: number): Set<string> {
  const steps = stepsOf(edges);
  const near = new Set([from]);
  let frontier = [from];
  for (let hop = 0; hop < hops; hop++) {
    frontier = frontier
      .flatMap((node) => (steps.get(node) ?? []).map(({ other }) => other))
      .filter((node) => !near.has(node));
    for (const node of frontier) near.add(node);
  }
  return near;
}

/** All edges between each two neighbours on one path of the fewest steps; none when there is no path. */
export function shortestWay(edges: readonly MapEdge[], from: string, to: string): MapEdge[] {
  const steps = stepsOf(edges);
  const before = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (const node of queue) {
    if (node === to) break;
    for (const { other } of steps.get(node) ?? []) {
      if (before.has(other)) continue;
      before.set(other, node);
      queue.push(other);
    }
  }
  const way: MapEdge[] = [];
  for (let node = to, last = before.get(to); last; node = last, last = before.get(last)) {
    way.push(...(steps.get(last) ?? []).filter(({ other }) => other === node).map(({ edge }) => edge));
  }
  return way;
}
