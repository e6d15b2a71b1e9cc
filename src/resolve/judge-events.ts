import type { Claim } from '../model/claim.ts';
import { type EventId, hashId } from '../model/ids.ts';
import { type Judgement, makeJudgement } from '../model/judgement.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { type Clusters, clusterJudgements } from './clusters.ts';
import { findAntecedents } from './events/antecedents.ts';
import { blockKeys } from './events/block-keys.ts';
import { createBlocks } from './events/blocks.ts';
import { areApart, compareTellings, type EventComparison } from './events/compare-tellings.ts';
import { compareWith, type Gathered, gather, join } from './events/gathered.ts';
import { createTypeKeys } from './events/kin.ts';
import { type EventContext, eventClaims, type Telling, tellingOf } from './events/telling.ts';

/** Who judges events, for judgements. */
export const eventsBy = 'events@3';

interface Candidate extends EventComparison {
  readonly event: Gathered;
}

/**
 * Which claims tell one event, each joined to the event's best-dated telling with the reasons. Tellings are taken in an
 * order that follows from themselves, so the order of articles changes nothing. Each is compared with the events of its
 * blocks alone; what comes near and is excluded is judged different once, and not with every other event.
 */
export function judgeEvents(claims: readonly Claim[], context: EventContext): Judgement[] {
  const { ontology } = context;
  const typeKeys = createTypeKeys(ontology);
  const blocks = createBlocks();
  const events: Gathered[] = [];
  const judgements: Judgement[] = [];
  const near = new Map<Telling, Judgement>();
  const tellings = eventClaims(claims).map((claim) => tellingOf(claim, context));
  for (const telling of tellings.sort(byWorth)) {
    const { seek, offer, again } = blockKeys(telling, typeKeys(telling.type));
    const candidates = blocks
      .find(seek, telling)
      .map((event): Candidate => {
        const { verdict, score, reasons } = compareWith(event, telling, ontology);
        return { event, verdict, score, reasons };
      })
      .filter((candidate) => candidate.verdict !== 'different' || isNear(candidate))
      .sort((a, b) => b.score - a.score || byWorth(a.event.leader, b.event.leader));
    const [joined, ...bridged] = choose(candidates, ontology);
    if (joined) {
      for (const one of [joined, ...bridged]) judgements.push(record(one, telling));
      if (join(joined.event, telling)) blocks.offer(again, joined.event);
      continue;
    }
    const nearest = candidates.find(({ verdict }) => verdict !== 'different') ?? candidates[0];
    if (nearest)
      near.set(telling, record(nearest.verdict === 'same' ? { ...nearest, verdict: 'unsure' } : nearest, telling));
    const event = gather(telling);
    events.push(event);
    blocks.offer(offer, event);
  }
  for (const antecedent of findAntecedents(events, ontology)) {
    near.delete(antecedent.telling);
    judgements.push(record(antecedent, antecedent.telling));
  }
  const { rootOf } = clusterJudgements(judgements);
  return [...judgements, ...[...near.values()].filter(({ left, right }) => rootOf(left) !== rootOf(right))];
}

/** How far the best must stand out where the date does not tell. */
const clearBy = 0.05;

/**
 * The best candidate, and with it those that are as good and that nothing tells apart from it; none where a telling
 * without a day could as well be another event.
 */
function choose(candidates: readonly Candidate[], ontology: Ontology): readonly Candidate[] {
  const [first, ...others] = candidates.filter(({ verdict }) => verdict === 'same');
  if (!first) return [];
  if (first.reasons.some(({ name }) => name === 'same-days' || name === 'same-ordinal')) return [first];
  const areTwo = (one: Candidate, other: Candidate) =>
    areApart(compareTellings(one.event.known, other.event.known, ontology));
  const isRival = ({ score }: Candidate) => first.score - score < clearBy;
  if (others.some((one) => isRival(one) && areTwo(first, one))) return [];
  const chosen = [first];
  for (const one of others) {
    const isNamed = isRival(one) || one.event.leader.article === first.event.leader.article;
    if (isNamed && !chosen.some((other) => areTwo(one, other))) chosen.push(one);
  }
  return chosen;
}

const tellingApart = new Set(['ordinals-differ', 'numbers-differ', 'days-differ', 'frames-differ']);

/** Worth a word: kind and parties agree, and only what tells events apart does not. */
function isNear({ verdict, reasons }: Candidate): boolean {
  return verdict === 'different' && reasons.some(({ name }) => tellingApart.has(name));
}

const datings = ['close', 'month', 'loose', 'published', 'none'] as const;

/** The best dated and fullest first: what is vague joins what is plain, not the other way round. */
function byWorth(a: Telling, b: Telling): number {
  return (
    datings.indexOf(a.when.dating) - datings.indexOf(b.when.dating) ||
    Number(a.ordinal === null) - Number(b.ordinal === null) ||
    Number(a.back === 'carried') - Number(b.back === 'carried') ||
    b.agents.length + b.recipients.length - a.agents.length - a.recipients.length ||
    (a.id < b.id ? -1 : 1)
  );
}

function record({ event, verdict, score, reasons }: Candidate, telling: Telling): Judgement {
  const parts = { verdict, score, reasons: reasons.slice(), by: eventsBy, at: null }; // no longer than it is
  return makeJudgement({ left: event.leader.id, right: telling.id, ...parts });
}

/** The event of each claim: named after the smallest claim id of its cluster. */
export function eventOf(claim: Claim, clusters: Clusters): EventId {
  return hashId('evt', [clusters.rootOf(claim.id)]);
}
