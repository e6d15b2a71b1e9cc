import type { Visible } from '../state/visible.ts';
import type { DisplayGraph } from './display-graph.ts';

/** What is lit with a node or an edge: what it is tied to, and by which edges. Null for what is not shown. */
export function neighbourhood(graph: DisplayGraph, shown: Visible, id: string): Set<string> | null {
  if (graph.hasEdge(id)) return shown.edges.has(id) ? new Set([id, ...graph.extremities(id)]) : null;
  if (!graph.hasNode(id) || !shown.nodes.has(id)) return null;
  const near = new Set([id]);
  graph.forEachEdge(id, (edge, _attributes, source, target) => {
    if (shown.edges.has(edge)) near.add(edge).add(source).add(target);
  });
  return near;
}
