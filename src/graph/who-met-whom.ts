import type { EntenteGraph } from '../model/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { compare, groupBy } from './compare.ts';
import { type EdgeFilter, passes } from './edge-filter.ts';

/** PLOVER's category for meetings, visits, calls, negotiations. */
const consulting = 'CONSULT';

/** Two who met, with all their meetings. */
export interface Encounters {
  /** Node keys, the smaller first. */
  readonly pair: readonly [string, string];
  /** Their edges, the earliest first, the undated last. */
  readonly edges: readonly string[];
  /** Days of the first and the last that is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Who met, visited, called or negotiated with whom: the pairs that did so most often first, then by their keys. */
export function whoMetWhom(graph: EntenteGraph, ontology: Ontology, filter: EdgeFilter = {}): Encounters[] {
  const types = edgeTypesOf(ontology, consulting);
  const met: { pair: [string, string]; edge: string }[] = [];
  graph.forEachEdge((edge, attributes, one, other) => {
    if (!types.has(attributes.type) || !passes(attributes, filter)) return;
    met.push({ pair: one < other ? [one, other] : [other, one], edge });
  });
  const dayOf = (edge: string) => graph.getEdgeAttribute(edge, 'start') ?? graph.getEdgeAttribute(edge, 'end');
  const found = [...groupBy(met, ({ pair }) => JSON.stringify(pair)).values()].map((group): Encounters => {
    const edges = group.map(({ edge }) => edge);
    edges.sort((a, b) => compare(dayOf(a) ?? '~', dayOf(b) ?? '~') || compare(a, b));
    const days = edges.flatMap((edge) => dayOf(edge) ?? []);
    return { pair: group[0]?.pair ?? ['', ''], edges, first: days[0] ?? null, last: days.at(-1) ?? null };
  });
  return found.sort((a, b) => b.edges.length - a.edges.length || compare(a.pair.join('\0'), b.pair.join('\0')));
}

/** The edges that events of a PLOVER category project. */
function edgeTypesOf(ontology: Ontology, category: string): Set<string> {
  const events = Object.values(ontology.spec.events).filter(({ plover }) => plover === category);
  return new Set(events.flatMap(({ projects }) => projects?.edge ?? []));
}
