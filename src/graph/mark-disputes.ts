import type { Dispute } from '../model/dispute.ts';
import type { EntenteGraph } from '../model/graph.ts';
import type { ClaimId } from '../model/ids.ts';
import { sortedSet } from './compare.ts';

/** What is disputed of an edge: that it is so, who did it or who holds it. A count that differs disputes the event alone. */
const substantial: ReadonlySet<string> = new Set(['polarity', 'agent', 'source']);

/**
 * Says on events and on edges between entities which claims dispute theirs (`disputedBy`), whether the view shows those
 * or not.
 */
export function markDisputes(graph: EntenteGraph, disputes: readonly Dispute[]): void {
  const ofEdges = opponents(disputes.filter(({ about }) => substantial.has(about)));
  for (const edge of graph.filterEdges((_edge, _attributes, _source, _target, { kind }) => kind === 'entity')) {
    const against = opposing(graph.getEdgeAttribute(edge, 'claims'), ofEdges);
    if (against.length > 0) graph.setEdgeAttribute(edge, 'disputedBy', against);
  }
  const ofEvents = opponents(disputes);
  for (const event of graph.filterNodes((_node, { kind }) => kind === 'event')) {
    const claims = graph.outEdges(event).flatMap((edge) => graph.getEdgeAttribute(edge, 'claims'));
    const against = opposing(claims, ofEvents);
    if (against.length > 0) graph.setNodeAttribute(event, 'disputedBy', against);
  }
}

/** The claims that dispute each claim. */
function opponents(disputes: readonly Dispute[]): Map<ClaimId, ClaimId[]> {
  const found = new Map<ClaimId, ClaimId[]>();
  const oppose = (claim: ClaimId, other: ClaimId) => {
    const others = found.get(claim);
    if (others) others.push(other);
    else found.set(claim, [other]);
  };
  for (const { left, right } of disputes) {
    oppose(left, right);
    oppose(right, left);
  }
  return found;
}

function opposing(claims: readonly ClaimId[], against: ReadonlyMap<ClaimId, readonly ClaimId[]>): ClaimId[] {
  return sortedSet(claims.flatMap((claim) => against.get(claim) ?? []));
}
