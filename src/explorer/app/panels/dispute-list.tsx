import type { ComponentChildren } from 'preact';
import type { Dossier, PageClaim, PageDispute } from '../../contract.ts';
import { ClaimCard } from './claim-card.tsx';
import { isRejected } from './claim-list.tsx';
import { capital, spoken } from './words.ts';

export interface DisputeListProps {
  readonly dossier: Dossier;
  readonly onSelect: (id: string) => void;
  readonly review?: ((claim: PageClaim) => ComponentChildren) | undefined;
}

/** What cannot all be so, side by side: each column is what some say. */
export function DisputeList({ dossier, onSelect, review }: DisputeListProps) {
  const claims = dossier.claims.filter((claim) => !isRejected(claim));
  return (
    <>
      {disputedMatters(dossier.disputes, claims).map(({ about, sides }) => (
        <section key={about}>
          <h3>Disputed: {questions[about] ?? spoken(about)}</h3>
          <div class="disputed">
            {sides.map(([says, those]) => (
              <div key={says}>
                <h4>{capital(answers[says] ?? says)}</h4>
                {those.map((claim) => (
                  <ClaimCard key={claim.id} claim={claim} onSelect={onSelect} review={review} />
                ))}
              </div>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

const questions: Readonly<Record<string, string>> = { polarity: 'whether it is so', agent: 'who did it' };
const answers: Readonly<Record<string, string>> = { affirmed: 'said', negated: 'denied' };

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
