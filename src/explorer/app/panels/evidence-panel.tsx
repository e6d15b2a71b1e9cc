import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dossier, PageClaim, Review } from '../../contract.ts';
import type { Source } from '../state/source.ts';
import { ClaimList } from './claim-list.tsx';
import { DisputeList } from './dispute-list.tsx';
import { EntityFacts } from './entity-facts.tsx';
import { EventList } from './event-list.tsx';
import { ReviewBar } from './review-bar.tsx';
import { capital, spoken } from './words.ts';

export interface EvidencePanelProps {
  readonly id: string;
  readonly source: Source;
  /** Counts what was written; the evidence is then read again. */
  readonly version: number;
  /** Whether the map still has it. */
  readonly isThere: boolean;
  readonly onSelect: (id: string | null) => void;
  readonly onFocus: (id: string) => void;
  readonly onPath: (from: string) => void;
  readonly onWritten: () => void;
}

/** All that is behind a node or an edge, with the words. */
export function EvidencePanel({
  id,
  source,
  version,
  isThere,
  onSelect,
  onFocus,
  onPath,
  onWritten,
}: EvidencePanelProps) {
  const { dossier, problem, setReviews } = useDossier(id, source, version, isThere);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [dossier?.id]);
  const onReviewed = (claim: string, reviews: readonly Review[]) => {
    setReviews(claim, reviews);
    onWritten();
  };
  const { writes } = source;
  const review = writes
    ? (claim: PageClaim) => <ReviewBar claim={claim} writes={writes} onReviewed={onReviewed} />
    : undefined;
  const shared = { onSelect, ...(review && { review }) };
  return (
    <aside class="panel evidence" aria-label="Evidence" data-id={dossier?.id}>
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
      {!problem && !dossier && <p class="loading">Looking it up…</p>}
      {dossier && (
        <>
          <p class="kind">
            {capital(spoken(dossier.type))}
            {dossier.what !== 'entity' && dossier.what !== dossier.type && ` · ${dossier.what}`}
          </p>
          <h2 ref={heading}>{capital(dossier.title)}</h2>
          {dossier.what !== 'edge' && (
            <p class="actions">
              <button type="button" onClick={() => onFocus(id)}>
                Only its surroundings
              </button>
              <button type="button" onClick={() => onPath(id)}>
                Path to…
              </button>
            </p>
          )}
          <EntityFacts dossier={dossier} onSelect={onSelect} />
          {dossier.what === 'entity' && <EventList claims={dossier.claims} id={id} onSelect={onSelect} />}
          {dossier.what !== 'entity' && <DisputeList dossier={dossier} {...shared} />}
          <ClaimList dossier={dossier} {...shared} />
        </>
      )}
    </aside>
  );
}

/** What an id stands for. When it is gone, because its last claim was rejected, it stays in sight, to be taken back. */
function useDossier(id: string, source: Source, version: number, isThere: boolean) {
  const [dossier, setDossier] = useState<Dossier | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const current = dossier?.id === id ? dossier : null;
  useEffect(() => {
    if (current && !isThere) return;
    let isCurrent = true;
    setProblem(null);
    source.dossier(id).then(
      (found) => isCurrent && setDossier(found),
      (error: Error) => isCurrent && setProblem(error.message),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, source, version]);
  const setReviews = (claim: string, reviews: readonly Review[]) =>
    setDossier((before) => before && withReviews(before, claim, reviews));
  return { dossier: current, problem, setReviews };
}

function withReviews(dossier: Dossier, id: string, reviews: readonly Review[]): Dossier {
  const claims = dossier.claims.map((claim) => (claim.id === id ? { ...claim, reviews: [...reviews] } : claim));
  return { ...dossier, claims };
}
