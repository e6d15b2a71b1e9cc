import type { EntityId, EventId } from '../model/ids.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { compare, groupBy } from './compare.ts';
import { type Days, formatDays, holdsOn, tightestDays } from './interval.ts';
import { compareStatuses, type GraphPolicy, type Status } from './policy.ts';
import { countSources, jointConfidence } from './sources.ts';
import { entitiesIn, type ToldClaim } from './told-claim.ts';

/** One event with all the shown claims that tell it. */
export interface ToldEvent {
  readonly id: EventId;
  readonly type: string;
  readonly told: readonly ToldClaim[];
  readonly days: Days;
  /** The surest among its claims. */
  readonly status: Status;
}

/** The events that claims tell, those of the policy's day only. */
export function gatherEvents(told: readonly ToldClaim[], ontology: Ontology, policy: GraphPolicy): ToldEvent[] {
  const events: ToldEvent[] = [];
  for (const [id, claims] of groupBy(told, ({ event }) => event)) {
    if (id === null) continue;
    const days = tightestDays(claims);
    const type = mainType(claims);
    if (policy.asOf !== null && !happenedOn(policy.asOf, days, type, ontology)) continue;
    const status = claims.map((claim) => claim.status).sort(compareStatuses)[0] ?? 'asserted';
    events.push({ id, type, told: claims, days, status });
  }
  return events;
}

/** Whether enough sources tell it, surely enough, to be a node. */
export function isWellTold(told: Iterable<ToldClaim>, policy: GraphPolicy): boolean {
  const { minSources, minConfidence } = policy;
  return (
    (minSources <= 1 || countSources(told) >= minSources) &&
    (minConfidence <= 0 || jointConfidence(told) >= minConfidence)
  );
}

/** A point in time that nobody dates is on no day; a stretch without known ends may be on any. */
function happenedOn(date: string, days: Days, type: string, ontology: Ontology): boolean {
  const undated = days.start === null && days.end === null;
  return undated ? ontology.event(type)?.temporal === 'interval' : holdsOn(days, date);
}

/** What most sources call it; events of kindred types may be one. */
function mainType(told: readonly ToldClaim[]): string {
  const types = [...groupBy(told, ({ claim }) => claim.type as string)];
  types.sort(([a, left], [b, right]) => {
    return countSources(right) - countSources(left) || right.length - left.length || compare(a, b);
  });
  return types[0]?.[0] ?? '';
}

/** Who takes part, what and when: “nuclear test: North Korea, 2017-09-03”, “sanction: A, B → C”. */
export function eventLabel(event: ToldEvent, nameOf: (entity: EntityId) => string): string {
  const told = event.told.filter(({ status }) => status === event.status);
  const agents = namesIn(told, 'agent', nameOf);
  const recipients = namesIn(told, 'recipient', nameOf);
  const parties = [agents, recipients].filter(Boolean).join(' → ');
  const what = parties || namesIn(told, 'place', nameOf) || namesIn(told, 'topic', nameOf);
  const detail = [what, formatDays(event.days)].filter(Boolean).join(', ');
  const type = event.type.replaceAll('-', ' ');
  return detail ? `${type}: ${detail}` : type;
}

const mostNames = 3;

/** The names in a role, those that most sources give first. */
function namesIn(
  told: readonly ToldClaim[],
  role: 'agent' | 'recipient' | 'place' | 'topic',
  nameOf: (entity: EntityId) => string,
): string {
  const tellers = groupBy(
    told.flatMap((claim) => entitiesIn(claim, role).map(({ entity }) => ({ entity, claim }))),
    ({ entity }) => entity,
  );
  const counted = [...tellers].map(([id, pairs]) => ({ id, sources: countSources(pairs.map(({ claim }) => claim)) }));
  const names = counted.sort((a, b) => b.sources - a.sources || compare(a.id, b.id)).map(({ id }) => nameOf(id));
  const rest = names.length - mostNames;
  return names.slice(0, mostNames).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
