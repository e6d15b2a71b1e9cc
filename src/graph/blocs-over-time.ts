import type { EdgeAttributes, EntenteGraph } from '../model/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { compare, groupBy } from './compare.ts';
import { louvain, type SimpleGraph } from './graphology.ts';
import { type Days, overlapDays } from './interval.ts';
import { lastDayOf } from './last-day.ts';
import { seededRandom } from './seeded-random.ts';
import { notNegated, simpleProjection } from './simple-projection.ts';

export interface Bloc {
  /** One number from period to period, while most of its members stay. */
  readonly bloc: number;
  /** The best tied first. */
  readonly members: readonly string[];
}

export interface Period {
  readonly start: string;
  readonly end: string;
  /** Of two members and more, the largest first. */
  readonly blocs: readonly Bloc[];
}

export interface BlocsOptions {
  readonly every?: 'year' | 'quarter' | 'month';
  readonly seed?: number;
}

const months = { year: 12, quarter: 3, month: 1 } as const;

/**
 * Who held together in each period that the graph dates: communities of entities by their cooperative ties that held in
 * it. Undated ties and denied ones bind nobody. A bloc keeps its number where it shares more members with a bloc of the
 * period before than any other does.
 *
 * Source: Blondel et al., J. Stat. Mech. P10008, 2008 (graphology-communities-louvain).
 */
export function blocsOverTime(graph: EntenteGraph, ontology: Ontology, options: BlocsOptions = {}): Period[] {
  const { every = 'year', seed = 1 } = options;
  const binds = (edge: EdgeAttributes) =>
    notNegated(edge) &&
    ontology.edge(edge.type)?.valence === 'cooperation' &&
    (edge.start !== null || edge.end !== null);
  const periods: Period[] = [];
  let next = 0;
  for (const days of periodsOf(graph, binds, months[every])) {
    const simple = simpleProjection(graph, {
      kinds: ['entity'],
      binds: (edge) => binds(edge) && overlapDays(edge, days),
    });
    const groups = communitiesOf(simple, seed);
    const known = numberBlocs(groups, periods.at(-1)?.blocs ?? []);
    const blocs = groups.map((members, index) => ({ bloc: known.get(index) ?? next++, members }));
    if (blocs.length > 0) periods.push({ start: days.start, end: days.end, blocs });
  }
  return periods;
}

/** The periods from the first day that a binding edge has to the last. */
function* periodsOf(
  graph: EntenteGraph,
  binds: (edge: EdgeAttributes) => boolean,
  length: number,
): Generator<{ start: string; end: string } & Days> {
  const days = graph.mapEdges((_edge, edge) => (binds(edge) ? [edge.start, edge.end] : []));
  const known = days.flat().filter((day) => day !== null);
  const [first, last] = [known.reduce(earlier, '9999'), known.reduce(later, '0000')];
  const index = (day: string) => Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / length);
  for (let at = index(first); at <= index(last); at++) {
    yield { start: `${monthAt(at * length)}-01`, end: lastDayOf(monthAt(at * length + length - 1)) };
  }
}

const earlier = (a: string, b: string) => (b < a ? b : a);
const later = (a: string, b: string) => (b > a ? b : a);

function monthAt(count: number): string {
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

function communitiesOf(simple: SimpleGraph, seed: number): string[][] {
  const tied = simple.filterNodes((node) => simple.degree(node) > 0);
  if (tied.length === 0) return [];
  const found = louvain(simple, { rng: seededRandom(seed), getEdgeWeight: 'weight' });
  const strength = (node: string) => simple.reduceEdges(node, (sum, _edge, { weight }) => sum + weight, 0);
  const groups = [...groupBy(tied, (node) => found[node]).values()].filter((members) => members.length > 1);
  for (const members of groups) members.sort((a, b) => strength(b) - strength(a) || compare(a, b));
  return groups.sort((a, b) => b.length - a.length || compare(a[0] ?? '', b[0] ?? ''));
}

/** The numbers that groups inherit: the pairs that share most members choose first. */
function numberBlocs(groups: readonly (readonly string[])[], before: readonly Bloc[]): Map<number, number> {
  const pairs = groups.flatMap((members, index) =>
    before.map(({ bloc, members: old }) => ({
      index,
      bloc,
      shared: old.filter((one) => members.includes(one)).length,
    })),
  );
  pairs.sort((a, b) => b.shared - a.shared || a.index - b.index || a.bloc - b.bloc);
  const numbers = new Map<number, number>();
  const taken = new Set<number>();
  for (const { index, bloc, shared } of pairs) {
    if (shared === 0 || numbers.has(index) || taken.has(bloc)) continue;
    numbers.set(index, bloc);
    taken.add(bloc);
  }
  return numbers;
}
