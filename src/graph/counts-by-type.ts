import type { EntenteGraph } from '../model/graph.ts';
import { compare } from './compare.ts';

/** How many of each type, the most frequent first, then by name. */
export interface TypeCounts {
  readonly entities: Readonly<Record<string, number>>;
  readonly events: Readonly<Record<string, number>>;
  readonly articles: number;
  readonly edges: Readonly<Record<string, number>>;
  /** Edges by status: asserted, planned … */
  readonly statuses: Readonly<Record<string, number>>;
}

export function countsByType(graph: EntenteGraph): TypeCounts {
  const nodes = graph.mapNodes((_node, { kind, type }) => ({ kind, type }));
  const typesOf = (kind: string) => nodes.filter((node) => node.kind === kind).map(({ type }) => type);
  return {
    entities: tally(typesOf('entity')),
    events: tally(typesOf('event')),
    articles: typesOf('article').length,
    edges: tally(graph.mapEdges((_edge, { type }) => type)),
    statuses: tally(graph.mapEdges((_edge, { status }) => status)),
  };
}

function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, left], [b, right]) => right - left || compare(a, b)));
}
