import type { PageClaim, PageDispute } from '../../contract.ts';

interface Matter {
  readonly about: string;
  /** What is said, and the claims that say so. */
  readonly sides: readonly (readonly [string, readonly PageClaim[]])[];
}

/** The disputes by what they are about; a matter of which one side is left is none. */
export function disputedMatters(disputes: readonly PageDispute[], claims: readonly PageClaim[]): Matter[] {
  const abouts = [...new Set(disputes.map(({ about }) => about))].sort();
  return abouts.flatMap((about) => {
    const ids = new Set(disputes.filter((one) => one.about === about).flatMap(({ left, right }) => [left, right]));
    const sides = new Map<string, PageClaim[]>();
    for (const claim of claims) {
      if (!ids.has(claim.id)) continue;
      const says = saysOf(claim, about);
      sides.set(says, [...(sides.get(says) ?? []), claim]);
    }
    return sides.size > 1 ? [{ about, sides: [...sides].sort(([a], [b]) => (a < b ? -1 : 1)) }] : [];
  });
}

function saysOf(claim: PageClaim, about: string): string {
  if (about === 'polarity') return claim.polarity;
  const value = claim.qualifiers[about];
  if (value !== undefined) return String(value);
  return claim.participants
    .filter(({ role }) => role === about)
    .map(({ name }) => name)
    .join(', ');
}
