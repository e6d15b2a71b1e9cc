import type { PageClaim } from '../../contract.ts';
import { isRejected } from './claim-list.tsx';
import { capital, daysWords, spoken } from './words.ts';

export interface EventListProps {
  readonly claims: readonly PageClaim[];
  /** Whose events they are. */
  readonly id: string;
  readonly onSelect: (id: string) => void;
}

/** The events that somebody took part in, in order of time; each once, however many tell it. */
export function EventList({ claims, id, onSelect }: EventListProps) {
  const events = eventsOf(claims, id);
  if (events.length === 0) return null;
  return (
    <section>
      <h3>Events</h3>
      <ol class="events">
        {events.map(({ event, claim, tellings }) => (
          <li key={event}>
            <span class="dates">{claim.time ? daysWords(claim.time.start, claim.time.end) : 'undated'}</span>
            <span>
              <button type="button" class="link" onClick={() => onSelect(event)}>
                {capital(spoken(claim.type))}
              </button>
              {othersOf(claim, id)}
              {claim.status !== 'asserted' && <span class={`tag tag-${claim.status}`}>{claim.status}</span>}
              {tellings > 1 && <small>{tellings} tellings</small>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ToldEvent {
  readonly event: string;
  readonly claim: PageClaim;
  readonly tellings: number;
}

function eventsOf(claims: readonly PageClaim[], id: string): ToldEvent[] {
  const events = new Map<string, ToldEvent>();
  for (const claim of claims) {
    const { event } = claim;
    if (!event || isRejected(claim) || !claim.participants.some((one) => one.id === id)) continue;
    const known = events.get(event);
    events.set(event, { event, claim: known?.claim ?? claim, tellings: (known?.tellings ?? 0) + 1 });
  }
  return [...events.values()];
}

function othersOf({ participants }: PageClaim, id: string): string {
  const names = participants.filter((one) => one.id !== id).map(({ role, name }) => `${role} ${name}`);
  return names.length > 0 ? ` · ${names.join(', ')} ` : ' ';
}
