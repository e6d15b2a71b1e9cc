import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dossier, PageClaim } from '../../contract.ts';
import type { Source } from '../state/source.ts';
import { ClaimCard } from './claim-card.tsx';
import { capital, daysWords, spoken } from './words.ts';

export interface EvidencePanelProps {
  readonly id: string;
  readonly source: Source;
  readonly onSelect: (id: string | null) => void;
  readonly onFocus: (id: string) => void;
  readonly onPath: (from: string) => void;
}

/** All that is behind a node or an edge, with the words. */
export function EvidencePanel({ id, source, onSelect, onFocus, onPath }: EvidencePanelProps) {
  const [dossier, setDossier] = useState<Dossier | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let isCurrent = true;
    setProblem(null);
    source.dossier(id).then(
      (found) => isCurrent && setDossier(found),
      (error: Error) => isCurrent && setProblem(error.message),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, source]);
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [dossier]);
  const current = dossier?.id === id ? dossier : null;
  return (
    <aside class="panel evidence" aria-label="Evidence" data-id={current?.id}>
      <button
        type="button"
        class="close"
        aria-label="Close the evidence"
        title="Close (Esc)"
        onClick={() => onSelect(null)}
      >
        ×
      </button>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {!problem && !current && <p class="loading">Looking it up…</p>}
      {current && (
        <>
          <p class="kind">
            {capital(spoken(current.type))}
            {current.what !== 'entity' && ` · ${current.what}`}
          </p>
          <h2 ref={heading}>{current.title}</h2>
          {current.what !== 'edge' && (
            <p class="actions">
              <button type="button" onClick={() => onFocus(id)}>
                Only its surroundings
              </button>
              <button type="button" onClick={() => onPath(id)}>
                Path to…
              </button>
            </p>
          )}
          <EntityFacts dossier={current} onSelect={onSelect} />
          <Claims what={current.what} claims={current.claims} onSelect={onSelect} />
        </>
      )}
    </aside>
  );
}

function EntityFacts({ dossier, onSelect }: { dossier: Dossier; onSelect: (id: string) => void }) {
  const { entity, claims, id } = dossier;
  if (!entity) return null;
  const standing = claims.filter((claim) => claim.kind === 'relation');
  return (
    <>
      {entity.aliases.length > 0 && <p class="aliases">Also {entity.aliases.join(', ')}</p>}
      <p class="facts">
        {entity.mentions} mention{entity.mentions === 1 ? '' : 's'}
        {entity.wikidata && ` · Wikidata ${entity.wikidata}`}
      </p>
      {standing.length > 0 && (
        <section>
          <h3>Standing</h3>
          <ul class="standing">
            {standing.map((claim) => {
              const other = claim.participants.find((one) => one.id !== id);
              const isSource = claim.participants.some((one) => one.role === 'source' && one.id === id);
              const title = claim.qualifiers.title;
              return (
                <li key={claim.id}>
                  {isSource ? '' : '← '}
                  {spoken(claim.type)}{' '}
                  {other?.id ? (
                    <button type="button" class="link" onClick={() => onSelect(other.id ?? '')}>
                      {other.name}
                    </button>
                  ) : (
                    other?.name
                  )}
                  {title !== undefined && `, ${title}`}
                  {claim.time && <span class="dates"> {daysWords(claim.time.start, claim.time.end)}</span>}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

interface ClaimsProps {
  readonly what: Dossier['what'];
  readonly claims: readonly PageClaim[];
  readonly onSelect: (id: string) => void;
}

/** What is said and what is denied of one event or tie stand side by side. */
function Claims({ what, claims, onSelect }: ClaimsProps) {
  const [count, setCount] = useState(20);
  const affirmed = claims.filter(({ polarity }) => polarity === 'affirmed');
  const denied = claims.filter(({ polarity }) => polarity === 'negated');
  const isDisputed = (what === 'edge' || what === 'event') && affirmed.length > 0 && denied.length > 0;
  if (isDisputed) {
    return (
      <section>
        <h3>Disputed: {claims.length} claims</h3>
        <div class="disputed">
          <div>
            <h4>Said</h4>
            {affirmed.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} onSelect={onSelect} />
            ))}
          </div>
          <div>
            <h4>Denied</h4>
            {denied.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} onSelect={onSelect} />
            ))}
          </div>
        </div>
      </section>
    );
  }
  return (
    <section>
      <h3>{claims.length === 1 ? '1 claim' : `${claims.length} claims`}</h3>
      {claims.slice(0, count).map((claim) => (
        <ClaimCard key={claim.id} claim={claim} onSelect={onSelect} />
      ))}
      {claims.length > count && (
        <button type="button" onClick={() => setCount(count + 50)}>
          Show more
        </button>
      )}
    </section>
  );
}
