import type { Claim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';

/** The first claims of each type below the first line of their article: what a headline told is told again in them. */
export function findLeads(claims: readonly Claim[]): ReadonlySet<ClaimId> {
  const below = claims.filter(({ kind, evidence }) => kind === 'event' && evidence.start > 0);
  const firsts = new Map<string, number>();
  for (const claim of below) {
    const first = firsts.get(keyOf(claim)) ?? Number.POSITIVE_INFINITY;
    firsts.set(keyOf(claim), Math.min(first, claim.evidence.start));
  }
  const leading = below.filter((claim) => firsts.get(keyOf(claim)) === claim.evidence.start);
  return new Set(leading.map(({ id }) => id));
}

function keyOf({ type, evidence }: Claim): string {
  return `${evidence.article} ${type}`;
}
