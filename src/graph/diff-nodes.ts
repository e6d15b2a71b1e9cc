import type { EntenteGraph, NodeAttributes } from '../model/graph.ts';
import { compare, sortedSet } from './compare.ts';
import type { ChangeReason, GraphChange } from './graph-change.ts';
import { formatDays } from './interval.ts';

/** Nodes that came, went or changed, sorted by id. */
export function diffNodes(before: EntenteGraph, after: EntenteGraph): GraphChange[] {
  const places = { before: claimPlaces(before), after: claimPlaces(after) };
  const changes: GraphChange[] = [];
  for (const id of sortedSet([...before.nodes(), ...after.nodes()])) {
    const graph = after.hasNode(id) ? after : before;
    const { type, label } = graph.getNodeAttributes(id);
    if (!before.hasNode(id)) {
      const origin = counterpart(id, after, before, places.after, places.before);
      changes.push({ id, type, label, change: 'added', reasons: [originReason(origin, before, after)] });
    } else if (!after.hasNode(id)) {
      const heir = counterpart(id, before, after, places.before, places.after);
      changes.push({ id, type, label, change: 'removed', reasons: [heirReason(heir, before, after)] });
    } else {
      const reasons = nodeReasons(before.getNodeAttributes(id), after.getNodeAttributes(id));
      if (reasons.length > 0) changes.push({ id, type, label, change: 'changed', reasons });
    }
  }
  return changes;
}

/** The nodes at which each claim stands. */
function claimPlaces(graph: EntenteGraph): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  graph.forEachEdge((_edge, { claims }, source, target) => {
    for (const claim of claims) places.set(claim, (places.get(claim) ?? new Set<string>()).add(source).add(target));
  });
  return places;
}

/** The node of the other graph at which most of a node's claims stand instead. */
function counterpart(
  id: string,
  graph: EntenteGraph,
  other: EntenteGraph,
  here: ReadonlyMap<string, ReadonlySet<string>>,
  there: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const kind = graph.getNodeAttribute(id, 'kind');
  const votes = new Map<string, number>();
  for (const claim of new Set(graph.edges(id).flatMap((edge) => graph.getEdgeAttribute(edge, 'claims')))) {
    for (const place of there.get(claim) ?? []) {
      if (here.get(claim)?.has(place) || other.getNodeAttribute(place, 'kind') !== kind) continue;
      votes.set(place, (votes.get(place) ?? 0) + 1);
    }
  }
  return [...votes].sort(([a, left], [b, right]) => right - left || compare(a, b))[0]?.[0] ?? null;
}

function originReason(origin: string | null, before: EntenteGraph, after: EntenteGraph): ChangeReason {
  if (origin === null) return { code: 'new', text: 'told by new claims' };
  const name = nameOf(origin, before);
  return after.hasNode(origin)
    ? { code: 'split-from', text: `split from ${name}`, other: origin }
    : { code: 'became', text: `was ${name}`, other: origin };
}

function heirReason(heir: string | null, before: EntenteGraph, after: EntenteGraph): ChangeReason {
  if (heir === null) return { code: 'gone', text: 'no shown claim tells it any more' };
  const name = nameOf(heir, after);
  return before.hasNode(heir)
    ? { code: 'merged-into', text: `merged into ${name}`, other: heir }
    : { code: 'became', text: `became ${name}`, other: heir };
}

function nameOf(id: string, graph: EntenteGraph): string {
  return `${graph.getNodeAttribute(id, 'label')} (${id})`;
}

function nodeReasons(before: NodeAttributes, after: NodeAttributes): ChangeReason[] {
  const reasons: ChangeReason[] = [];
  const days = [before, after].map(({ start = null, end = null }) => formatDays({ start, end }) || 'undated');
  if (before.type !== after.type) reasons.push({ code: 're-typed', text: `${before.type} → ${after.type}` });
  if (days[0] !== days[1]) reasons.push({ code: 're-dated', text: `${days[0]} → ${days[1]}` });
  // An event's label is made from the rest.
  if (before.label !== after.label && after.kind !== 'event') {
    reasons.push({ code: 'renamed', text: `${before.label} → ${after.label}` });
  }
  for (const code of ['claims', 'sources'] as const) {
    if (before[code] !== after[code]) reasons.push({ code, text: `${code} ${before[code]} → ${after[code]}` });
  }
  return reasons;
}
