import type { ComponentChildren } from 'preact';
import type { PageClaim } from '../../contract.ts';
import { MarkedPassage } from './marked-passage.tsx';
import { capital, percent, spoken, timeWords, voiceWords } from './words.ts';

export interface ClaimCardProps {
  readonly claim: PageClaim;
  readonly onSelect: (id: string) => void;
  /** The buttons by which an analyst confirms or rejects it; none in a mailed file. */
  readonly review?: ((claim: PageClaim) => ComponentChildren) | undefined;
  readonly isDisputed?: boolean;
}

/** One claim with its words: what an edge or event rests on. */
export function ClaimCard({ claim, onSelect, review, isDisputed = false }: ClaimCardProps) {
  const { article, qualifiers } = claim;
  const details = Object.entries(qualifiers);
  return (
    <article class={`claim status-${claim.status}`}>
      <header>
        <h4>{capital(spoken(claim.type))}</h4>
        <span class={`tag tag-${claim.status}`}>{claim.status}</span>
        {isDisputed && <span class="tag tag-disputed">disputed</span>}
        {claim.plover && <span class="tag">{claim.plover.toLowerCase()}</span>}
      </header>
      <MarkedPassage passage={claim.passage} />
      <dl>
        {claim.participants.map(({ role, id, name }) => (
          <div key={`${role}${id}${name}`}>
            <dt>{role}</dt>
            <dd>
              {id ? (
                <button type="button" class="link" onClick={() => onSelect(id)}>
                  {name}
                </button>
              ) : (
                name
              )}
            </dd>
          </div>
        ))}
        {details.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{String(value)}</dd>
          </div>
        ))}
        <div>
          <dt>said</dt>
          <dd>{voiceWords(claim)}</dd>
        </div>
        <div>
          <dt>when</dt>
          <dd>{timeWords(claim.time)}</dd>
        </div>
        <div>
          <dt>read as</dt>
          <dd>
            {claim.polarity}, {claim.modality} · {percent(claim.confidence)} sure · {claim.extractors.join(', ')}
          </dd>
        </div>
        <div>
          <dt>source</dt>
          <dd>
            {article.url ? (
              <a href={article.url} target="_blank" rel="noopener noreferrer">
                {article.title ?? article.url}
              </a>
            ) : (
              (article.title ?? article.id)
            )}
            {article.publisher && `, ${article.publisher}`}
            {article.published && `, ${article.published}`}
          </dd>
        </div>
      </dl>
      {review?.(claim)}
    </article>
  );
}
