import type { Dossier, PageClaim } from '../../contract.ts';
import { isRejected } from './claim-list.tsx';
import { KnownBeforehand } from './known-beforehand.tsx';
import { daysWords, spoken } from './words.ts';

export interface EntityFactsProps {
  readonly dossier: Dossier;
  readonly onSelect: (id: string) => void;
}

/** Who an entity is: its other names, its offices with their dates, and what else it stands in. */
export function EntityFacts({ dossier, onSelect }: EntityFactsProps) {
  const { entity, claims, id } = dossier;
  if (!entity) return null;
  const standing = claims.filter((claim) => claim.kind === 'relation' && !isRejected(claim));
  const offices = standing.filter(({ qualifiers }) => qualifiers.title !== undefined);
  const others = standing.filter(({ qualifiers }) => qualifiers.title === undefined);
  return (
    <>
      {entity.aliases.length > 0 && <p class="aliases">Also {entity.aliases.join(', ')}</p>}
      <p class="facts">
        {entity.mentions} mention{entity.mentions === 1 ? '' : 's'}
        {entity.wikidata && ` · Wikidata ${entity.wikidata}`}
      </p>
      <Standing name="Offices" claims={offices} id={id} onSelect={onSelect} />
      <Standing name="Ties" claims={others} id={id} onSelect={onSelect} />
      <KnownBeforehand known={entity.known} />
    </>
  );
}

interface StandingProps {
  readonly name: string;
  readonly claims: readonly PageClaim[];
  readonly id: string;
  readonly onSelect: (id: string) => void;
}

function Standing({ name, claims, id, onSelect }: StandingProps) {
  if (claims.length === 0) return null;
  const lines = new Map(claims.map((claim) => [lineKey(claim), claim]));
  return (
    <section>
      <h3>{name}</h3>
      <ul class="standing">
        {[...lines.values()].map((claim) => {
          const other = claim.participants.find((one) => one.id !== id);
          const isSource = claim.participants.some((one) => one.role === 'source' && one.id === id);
          const { title } = claim.qualifiers;
          const named = other?.id ? (
            <button type="button" class="link" onClick={() => onSelect(other.id ?? '')}>
              {other.name}
            </button>
          ) : (
            other?.name
          );
          return (
            <li key={claim.id}>
              {title === undefined ? <>{isSource ? spoken(claim.type) : `← ${spoken(claim.type)}`} </> : `${title}, `}
              {named}
              {claim.status !== 'asserted' && <span class={`tag tag-${claim.status}`}>{claim.status}</span>}
              <span class="dates">{claim.time ? daysWords(claim.time.start, claim.time.end) : ''}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Two articles that say the same of the same time make one line. */
const lineKey = ({ type, participants, qualifiers, status, time }: PageClaim) =>
  JSON.stringify([
    type,
    participants.map(({ role, id }) => [role, id]),
    qualifiers.title,
    status,
    time?.start,
    time?.end,
  ]);
