import type { Dispute } from '../../model/dispute.ts';
import type { ClaimId } from '../../model/ids.ts';

/** A dispute, the smaller id on the left: the same from both sides. */
export function disputed(about: string, a: ClaimId, b: ClaimId): Dispute {
  return a < b ? { about, left: a, right: b } : { about, left: b, right: a };
}
