import type { EdgeAttributes, EntenteGraph } from '../model/graph.ts';

export interface SortedEdge {
  readonly edge: string;
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
  readonly attributes: EdgeAttributes;
}

/**
 * The edges sorted by key. A graph that was built in order, as ours are, is walked as it is: looking half a million
 * edges up by key takes longer than writing them.
 */
export function* sortedEdges(graph: EntenteGraph): Generator<SortedEdge> {
  const keys = graph.edges();
  if (keys.every((key, index) => index === 0 || (keys[index - 1] as string) < key)) {
    yield* graph.edgeEntries();
    return;
  }
  for (const edge of keys.sort()) {
    const [source, target] = graph.extremities(edge);
    yield { edge, source, target, undirected: graph.isUndirected(edge), attributes: graph.getEdgeAttributes(edge) };
  }
}
