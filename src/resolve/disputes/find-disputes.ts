import type { Claim } from '../../model/claim.ts';
import type { Dispute } from '../../model/dispute.ts';
import type { EventContext } from '../events/telling.ts';
import { countDisputes } from './count-disputes.ts';
import { eventDenials } from './event-denials.ts';
import { relationDenials } from './relation-denials.ts';
import { rivalAgents } from './rival-agents.ts';
import { rivalHolders } from './rival-holders.ts';

/**
 * The claims that dispute one another: on one relation or event, in polarity, in who did it, in who holds an office
 * or in what they count. A
 * function of the set of claims, whose events are filled in; each pair once, sorted.
 */
export function findDisputes(claims: readonly Claim[], context: EventContext): Dispute[] {
  const disputes = [
    ...relationDenials(claims),
    ...eventDenials(claims, context),
    ...rivalAgents(claims, context),
    ...rivalHolders(claims, context),
    ...countDisputes(claims),
  ];
  const byKey = new Map(disputes.map((dispute) => [`${dispute.left} ${dispute.right} ${dispute.about}`, dispute]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, dispute]) => dispute);
}
