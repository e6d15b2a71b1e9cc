import type { ComponentChildren } from 'preact';
import type { Dossier, PageClaim } from '../../contract.ts';
import { disputedMatters } from '../state/disputed-matters.ts';
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
