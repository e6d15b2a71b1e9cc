import type { Claim } from '../../model/claim.ts';
import type { Dispute } from '../../model/dispute.ts';
import { disputed } from './disputed.ts';

/** “A is a member of B”, “A is not a member of B”, unless their times lie apart. */
export function relationDenials(claims: readonly Claim[]): Dispute[] {
  const groups = new Map<string, { yes: Claim[]; no: Claim[] }>();
  for (const claim of claims) {
    if (claim.kind !== 'relation' || claim.modality !== 'asserted') continue;
    const ends = claim.participants.map(({ role, entity }) => `${role} ${entity}`).sort();
    const key = JSON.stringify([claim.type, ...ends]);
    const group = groups.get(key) ?? { yes: [], no: [] };
    group[claim.polarity === 'negated' ? 'no' : 'yes'].push(claim);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ yes, no }) =>
    no.flatMap((one) =>
      yes.filter((other) => timesMeet(one, other)).map((other) => disputed('polarity', one.id, other.id)),
    ),
  );
}

function timesMeet({ time: a }: Claim, { time: b }: Claim): boolean {
  if (!a || !b) return true;
  return (!a.start || !b.end || a.start <= b.end) && (!b.start || !a.end || b.start <= a.end);
}
