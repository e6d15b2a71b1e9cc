import type { Dossier, MapData, MapEdge, PageClaim, Records } from './contract.ts';

/** What an id of the map stands for, with its claims; null when the map has nothing of that id. */
export function describe(map: MapData, records: Records, id: string): Dossier | null {
  const edge = map.edges.find((candidate) => candidate.id === id);
  if (edge) {
    const name = (node: string) => map.nodes.find((candidate) => candidate.id === node)?.label ?? node;
    return {
      id,
      what: 'edge',
      type: edge.type,
      title: `${name(edge.source)} ${edge.type.replaceAll('-', ' ')} ${name(edge.target)}`,
      entity: null,
      ...withDisputes(records, new Set([edge, ...contradicting(map, edge)].flatMap(({ claims }) => claims))),
    };
  }
  const node = map.nodes.find((candidate) => candidate.id === id);
  if (!node) return null;
  const entity = records.entities.find((candidate) => candidate.id === id) ?? null;
  const tells = node.kind === 'event' ? tellsEvent : node.kind === 'article' ? standsIn : speaksOf;
  const told = new Set(records.claims.filter((claim) => tells(claim, id)).map((claim) => claim.id));
  return { id, what: node.kind, type: node.type, title: node.label, entity, ...withDisputes(records, told) };
}

/** The claims, in order of time, with those that dispute them. */
function withDisputes(records: Records, ids: ReadonlySet<string>): Pick<Dossier, 'claims' | 'disputes'> {
  const disputes = records.disputes.filter(({ left, right }) => ids.has(left) || ids.has(right));
  const shown = new Set([...ids, ...disputes.flatMap(({ left, right }) => [left, right])]);
  return { claims: records.claims.filter((claim) => shown.has(claim.id)).sort(byTime), disputes };
}

/** Edges that say of the same two what this one denies, or deny what it says. */
function contradicting(map: MapData, { type, source, target, status }: MapEdge): MapEdge[] {
  return map.edges.filter(
    (other) =>
      other.type === type &&
      other.source === source &&
      other.target === target &&
      (other.status === 'negated') !== (status === 'negated'),
  );
}

const tellsEvent = (claim: PageClaim, id: string) => claim.event === id;
/** The node of an article whose id was taken carries a prefix. */
const standsIn = (claim: PageClaim, id: string) =>
  id === claim.article.id || id.endsWith(`article:${claim.article.id}`);
const speaksOf = (claim: PageClaim, id: string) =>
  claim.participants.some((one) => one.id === id) || claim.voices.some((one) => one.id === id);

/** The dated first, in order. */
function byTime(a: PageClaim, b: PageClaim): number {
  const [left, right] = [timeKey(a), timeKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const timeKey = ({ time }: PageClaim) => time?.start ?? time?.end ?? '9999';
