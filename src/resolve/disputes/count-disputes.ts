import type { Claim } from '../../model/claim.ts';
import type { Dispute } from '../../model/dispute.ts';
import { disputed } from './disputed.ts';

/** “12 died”, “15 died” of one event: each number that differs from the first, against it. */
export function countDisputes(claims: readonly Claim[]): Dispute[] {
  const first = new Map<string, { claim: Claim; value: unknown }>();
  const disputes: Dispute[] = [];
  for (const claim of [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!claim.event || claim.polarity !== 'affirmed' || claim.modality !== 'asserted') continue;
    for (const [name, value] of Object.entries(claim.qualifiers)) {
      if (typeof value !== 'number') continue;
      const key = `${claim.event} ${name}`;
      const known = first.get(key);
      if (!known) first.set(key, { claim, value });
      else if (known.value !== value) disputes.push(disputed(name, known.claim.id, claim.id));
    }
  }
  return disputes;
}
