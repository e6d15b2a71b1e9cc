import type { Claim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';

/** The first claims of each type below the first line of their article: what a headline told is told again in them. */
export function findLeads(claims: readonly Claim[]): ReadonlySet<ClaimId> {
  const firsts = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { kind, type, evidence } = claim;
    if (kind !== 'event' || evidence.start === 0) continue;
    const key = `${evidence.article} ${type}`;
    const known = firsts.get(key);
    const later = evidence.start - (known?.[0]?.evidence.start ?? Number.POSITIVE_INFINITY);
    if (known && later === 0) known.push(claim);
    else if (!(later > 0)) firsts.set(key, [claim]);
  }
  return new Set([...firsts.values()].flatMap((first) => first.map(({ id }) => id)));
}
