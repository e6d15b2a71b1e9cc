import type { MapData, MapEdge, MapNode } from '../../contract.ts';
import type { ViewState } from './view-state.ts';
import { shortestWay, withinHops } from './walk.ts';

/** What a view shows: ids of nodes and edges. */
export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Whether a path was asked for that there is none of. */
  readonly noPath: boolean;
}

/** A pure function of the map and the view. A node that its filters leave without any edge goes with them. */
export function visible(map: MapData, state: ViewState): Visible {
  const allowed = new Map(map.nodes.filter((node) => nodePasses(node, state)).map((node) => [node.id, node]));
  const linked = new Set(map.edges.flatMap(({ source, target }) => [source, target]));
  let edges = map.edges.filter(
    (edge) => allowed.has(edge.source) && allowed.has(edge.target) && edgePasses(edge, state),
  );
  let noPath = false;
  if (state.focus && allowed.has(state.focus)) {
    if (state.pathTo) {
      const way = shortestWay(edges, state.focus, state.pathTo);
      noPath = way.length === 0;
      edges = way;
    } else {
      const near = withinHops(edges, state.focus, state.hops);
      edges = edges.filter(({ source, target }) => near.has(source) && near.has(target));
    }
  }
  const nodes = new Set(edges.flatMap(({ source, target }) => [source, target]));
  if (state.focus) {
    for (const end of [state.focus, state.pathTo]) if (end && allowed.has(end)) nodes.add(end);
  } else {
    // Who is only named as speaking has no place among the others, unless there is nothing else, or it is asked for.
    for (const [id, { kind }] of allowed)
      if (!linked.has(id) && (kind !== 'entity' || linked.size === 0)) nodes.add(id);
    if (state.selected && allowed.has(state.selected)) nodes.add(state.selected);
  }
  return { nodes, edges: new Set(edges.map(({ id }) => id)), noPath };
}

function nodePasses(node: MapNode, state: ViewState): boolean {
  if (!state.kinds.includes(node.kind) || state.hiddenNodes.includes(node.type)) return false;
  if (node.kind !== 'event') return true;
  return (
    state.statuses.includes(node.status ?? 'asserted') &&
    !(node.plover !== null && state.hiddenCategories.includes(node.plover)) &&
    inWindow(node, state)
  );
}

function edgePasses(edge: MapEdge, state: ViewState): boolean {
  return (
    state.statuses.includes(edge.status) &&
    !state.hiddenEdges.includes(edge.type) &&
    (edge.plover.length === 0 || edge.plover.some((category) => !state.hiddenCategories.includes(category))) &&
    (edge.outlets.length === 0 || edge.outlets.some((outlet) => !state.hiddenOutlets.includes(outlet))) &&
    edge.confidence >= state.minConfidence &&
    edge.sources >= state.minSources &&
    (state.speaker === null || edge.speakers.includes(state.speaker)) &&
    inWindow(edge, state)
  );
}

/** Days are full ISO dates, so their order is that of their letters. */
function inWindow({ start, end }: { start: string | null; end: string | null }, state: ViewState): boolean {
  if (state.from === null && state.to === null) return true;
  if (start === null && end === null) return state.undated;
  return (
    (state.to === null || start === null || start <= state.to) &&
    (state.from === null || end === null || end >= state.from)
  );
}
