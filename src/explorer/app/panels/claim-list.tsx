import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Dossier, PageClaim } from '../../contract.ts';
import { ClaimCard } from './claim-card.tsx';

export interface ClaimListProps {
  readonly dossier: Dossier;
  readonly onSelect: (id: string) => void;
  readonly review?: ((claim: PageClaim) => ComponentChildren) | undefined;
}

const first = 20;
const more = 50;

export const isRejected = ({ reviews }: PageClaim): boolean =>
  reviews.findLast(({ verdict }) => verdict !== 'noted')?.verdict === 'rejected';

/** The claims behind a thing in order of time; those in a dispute stand there, and those that were rejected apart. */
export function ClaimList({ dossier, onSelect, review }: ClaimListProps) {
  const [count, setCount] = useState(first);
  const disputed = new Set(dossier.disputes.flatMap(({ left, right }) => [left, right]));
  const isElsewhere = (claim: PageClaim) => dossier.what !== 'entity' && disputed.has(claim.id);
  const rejected = dossier.claims.filter(isRejected);
  const claims = dossier.claims.filter((claim) => !isRejected(claim) && !isElsewhere(claim));
  const card = (claim: PageClaim) => (
    <ClaimCard key={claim.id} claim={claim} isDisputed={disputed.has(claim.id)} onSelect={onSelect} review={review} />
  );
  return (
    <>
      {claims.length > 0 && (
        <section>
          <h3>{claims.length === 1 ? '1 claim' : `${claims.length} claims`}</h3>
          {claims.slice(0, count).map(card)}
          {claims.length > count && (
            <button type="button" onClick={() => setCount(count + more)}>
              Show more
            </button>
          )}
        </section>
      )}
      {rejected.length > 0 && (
        <details class="rejected" open={claims.length === 0}>
          <summary>Rejected ({rejected.length})</summary>
          {rejected.map(card)}
        </details>
      )}
    </>
  );
}
