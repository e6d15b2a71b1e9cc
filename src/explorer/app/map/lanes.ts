import type { DisplayGraph } from './display-graph.ts';

/** Lanes of the edges shown, so that several between one pair lie side by side. */
export function lanesOf(graph: DisplayGraph, edges: ReadonlySet<string>): Map<string, number> {
  const bundles = new Map<string, string[]>();
  for (const edge of edges) {
    if (!graph.hasEdge(edge)) continue;
    const [source, target] = graph.extremities(edge);
    const pair = source < target ? `${source}\n${target}` : `${target}\n${source}`;
    const bundle = bundles.get(pair);
    if (bundle) bundle.push(edge);
    else bundles.set(pair, [edge]);
  }
  const lanes = new Map<string, number>();
  for (const bundle of bundles.values()) {
    if (bundle.length === 1) continue;
    for (const [index, edge] of bundle.entries()) {
      const [source, target] = graph.extremities(edge);
      lanes.set(edge, (index - (bundle.length - 1) / 2) * (source < target ? 1 : -1));
    }
  }
  return lanes;
}
