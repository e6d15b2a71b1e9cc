import type { Claim } from '../model/claim.ts';
import { type EntityId, type EventId, hashId } from '../model/ids.ts';
import { type Judgement, makeJudgement } from '../model/judgement.ts';
import type { Clusters } from './clusters.ts';

const by = 'events@1';

/** Finds the state that stands for an entity when events are compared: a force and its state are one party. */
export type PartyOf = (entity: EntityId) => EntityId;

/**
 * Which claims tell one event: the same type, the same parties, the same stated days and the same distinguishing words.
 * Claims without a date are joined only within one article.
 */
export function judgeEvents(claims: readonly Claim[], partyOf: PartyOf): Judgement[] {
  const first = new Map<string, Claim>();
  const judgements: Judgement[] = [];
  for (const claim of [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (claim.kind !== 'event') continue;
    const key = eventKey(claim, partyOf);
    const anchor = first.get(key);
    if (!anchor) first.set(key, claim);
    else {
      const reasons = [{ name: 'same-type-parties-time', value: claim.type }];
      judgements.push(
        makeJudgement({ left: claim.id, right: anchor.id, verdict: 'same', score: 0.9, reasons, by, at: null }),
      );
    }
  }
  return judgements;
}

function eventKey(claim: Claim, partyOf: PartyOf): string {
  const side = (roles: readonly string[]) =>
    claim.participants.flatMap(({ role, entity }) => (entity && roles.includes(role) ? [partyOf(entity)] : [])).sort();
  const when = claim.time?.start ? [claim.time.start, claim.time.end] : [claim.evidence.article];
  const { ordinal = null } = claim.qualifiers;
  return JSON.stringify([
    claim.type,
    side(['agent']),
    side(['recipient']),
    when,
    ordinal,
    claim.modality === 'asserted',
  ]);
}

/** The event of each claim: named after the smallest claim id of its cluster. */
export function eventOf(claim: Claim, clusters: Clusters): EventId {
  return hashId('evt', [clusters.rootOf(claim.id)]);
}
