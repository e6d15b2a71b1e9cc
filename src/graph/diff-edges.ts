import type { EdgeAttributes, EntenteGraph } from '../model/graph.ts';
import { groupBy, sortedSet } from './compare.ts';
import type { ChangeReason, GraphChange } from './graph-change.ts';
import { formatDays } from './interval.ts';

/** Edges that came, went or changed, sorted by key. One that only got another date is one change. */
export function diffEdges(before: EntenteGraph, after: EntenteGraph): GraphChange[] {
  const lost = new Set(before.edges().filter((edge) => !after.hasEdge(edge)));
  const claimEdges = { before: edgesOfClaims(before), after: edgesOfClaims(after) };
  const changes: GraphChange[] = [];
  for (const id of sortedSet(after.edges())) {
    const shape = describe(id, after);
    const attributes = after.getEdgeAttributes(id);
    const known = before.hasEdge(id) ? id : reDated(id, after, before, lost);
    if (known === null) {
      changes.push({ ...shape, change: 'added', reasons: [addedReason(id, before, after, claimEdges.before)] });
      continue;
    }
    lost.delete(known);
    const reasons = edgeReasons(before.getEdgeAttributes(known), attributes);
    if (reasons.length > 0) changes.push({ ...shape, change: 'changed', reasons });
  }
  for (const id of lost) {
    const moved = before.getEdgeAttribute(id, 'claims').flatMap((claim) => claimEdges.after.get(claim) ?? []);
    const heir = moved.find((edge) => after.getEdgeAttribute(edge, 'type') === before.getEdgeAttribute(id, 'type'));
    const reason: ChangeReason = heir
      ? { code: 'moved', text: `its claims now tell ${describe(heir, after).label}` }
      : { code: 'gone', text: 'no shown claim tells it any more' };
    changes.push({ ...describe(id, before), change: 'removed', reasons: [reason] });
  }
  return changes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function edgesOfClaims(graph: EntenteGraph): Map<string, string[]> {
  const pairs = sortedSet(graph.edges()).flatMap((edge) =>
    graph.getEdgeAttribute(edge, 'claims').map((claim) => ({ claim: claim as string, edge })),
  );
  return new Map(
    [...groupBy(pairs, ({ claim }) => claim)].map(([claim, found]) => [claim, found.map(({ edge }) => edge)]),
  );
}

function describe(id: string, graph: EntenteGraph): Pick<GraphChange, 'id' | 'type' | 'label'> {
  const [source, target] = graph.extremities(id).map((node) => graph.getNodeAttribute(node, 'label'));
  const type = graph.getEdgeAttribute(id, 'type');
  return { id, type, label: `${source} ${type} ${target}` };
}

/** The lost edge between the same two, of the same type and status, that shares a claim with a new one. */
function reDated(id: string, after: EntenteGraph, before: EntenteGraph, lost: ReadonlySet<string>): string | null {
  const claims = new Set(after.getEdgeAttribute(id, 'claims'));
  const found = parallels(id, after, before).filter(
    (edge) => lost.has(edge) && before.getEdgeAttribute(edge, 'claims').some((claim) => claims.has(claim)),
  );
  return sortedSet(found)[0] ?? null;
}

/** Edges of the other graph that differ from this one in their time at most. */
function parallels(id: string, graph: EntenteGraph, other: EntenteGraph): string[] {
  const [source, target] = graph.extremities(id);
  if (!other.hasNode(source) || !other.hasNode(target)) return [];
  const { type, status } = graph.getEdgeAttributes(id);
  return other.filterEdges(source, target, (_edge, attributes, from) => {
    const sameWay = graph.isUndirected(id) || from === source;
    return attributes.type === type && attributes.status === status && sameWay;
  });
}

function addedReason(
  id: string,
  before: EntenteGraph,
  after: EntenteGraph,
  claimEdges: ReadonlyMap<string, readonly string[]>,
): ChangeReason {
  const { start, end, type, claims } = after.getEdgeAttributes(id);
  const open = parallels(id, after, before).find((edge) => {
    const known = before.getEdgeAttributes(edge);
    return known.end === null && (known.start === null || start === null || known.start === start);
  });
  if (end !== null && open !== undefined) return { code: 'ended', text: formatDays({ start, end }) };
  const origin = claims
    .flatMap((claim) => claimEdges.get(claim) ?? [])
    .find((edge) => before.getEdgeAttribute(edge, 'type') === type);
  if (origin) return { code: 'moved', text: `its claims told ${describe(origin, before).label}` };
  return { code: 'new', text: `told by ${claims.length} new ${claims.length === 1 ? 'claim' : 'claims'}` };
}

function edgeReasons(before: EdgeAttributes, after: EdgeAttributes): ChangeReason[] {
  const reasons: ChangeReason[] = [];
  const [was, is] = [before, after].map((edge) => formatDays(edge) || 'undated');
  if (was !== is) reasons.push({ code: 're-dated', text: `${was} → ${is}` });
  const [saidBy, saysNow] = [before, after].map(voice);
  if (saidBy !== saysNow) reasons.push({ code: 're-attributed', text: `${saidBy} → ${saysNow}` });
  const gained = after.claims.filter((claim) => !before.claims.includes(claim)).length;
  const lost = before.claims.filter((claim) => !after.claims.includes(claim)).length;
  if (gained + lost > 0) reasons.push({ code: 'claims', text: `claims +${gained} −${lost}` });
  for (const code of ['sources', 'confidence'] as const) {
    if (before[code] !== after[code]) reasons.push({ code, text: `${code} ${before[code]} → ${after[code]}` });
  }
  return reasons;
}

function voice({ speakers, attributed }: EdgeAttributes): string {
  if (speakers.length > 0) return speakers.join(', ');
  return attributed ? 'somebody unnamed' : 'the article';
}
