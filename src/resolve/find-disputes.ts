import type { Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/ids.ts';
import { blockKeys } from './events/block-keys.ts';
import { compareTellings, joinFrom } from './events/compare-tellings.ts';
import { createTypeKeys } from './events/kin.ts';
import { type EventContext, type Telling, tellingOf } from './events/telling.ts';

/** Two claims that cannot both be so. Neither retires the other: both stay, each with its speaker. */
export interface Dispute {
  /** `polarity`: what the one says, the other denies. Else the qualifier in which they differ: killed, amount. */
  readonly about: string;
  readonly left: ClaimId;
  readonly right: ClaimId;
}

/**
 * The claims that dispute one another: on one relation or event, in polarity or in what they count. A function of the
 * set of claims, whose events are filled in; sorted.
 */
export function findDisputes(claims: readonly Claim[], context: EventContext): Dispute[] {
  const disputes = [...relationDisputes(claims), ...denials(claims, context), ...countDisputes(claims)];
  const keyOf = ({ left, right, about }: Dispute) => `${left} ${right} ${about}`;
  return disputes.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** “A is a member of B”, “A is not a member of B”, unless their times lie apart. */
function relationDisputes(claims: readonly Claim[]): Dispute[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'relation' || claim.modality !== 'asserted') continue;
    const ends = claim.participants.map(({ role, entity }) => `${role} ${entity}`).sort();
    const key = JSON.stringify([claim.type, ...ends]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group) => {
    const denied = group.filter(({ polarity }) => polarity === 'negated');
    return denied.flatMap((no) =>
      group.flatMap((yes) =>
        yes.polarity === 'affirmed' && timesMeet(no, yes) ? [disputed('polarity', no.id, yes.id)] : [],
      ),
    );
  });
}

function timesMeet({ time: a }: Claim, { time: b }: Claim): boolean {
  if (!a || !b) return true;
  return (!a.start || !b.end || a.start <= b.end) && (!b.start || !a.end || b.start <= a.end);
}

/** Denials are few: each is compared with the affirmed tellings of its blocks. */
function denials(claims: readonly Claim[], context: EventContext): Dispute[] {
  const typeKeys = createTypeKeys(context.ontology);
  const tellings = claims.filter(({ kind }) => kind === 'event').map((claim) => tellingOf(claim, context));
  const wanted = new Map<string, Telling[]>();
  for (const telling of tellings) {
    if (telling.polarity !== 'negated') continue;
    for (const key of blockKeys(telling, typeKeys(telling.type)).seek) {
      wanted.set(key, [...(wanted.get(key) ?? []), telling]);
    }
  }
  const found = new Map<string, Dispute>();
  for (const telling of tellings) {
    if (telling.polarity !== 'affirmed' || telling.modality !== 'asserted') continue;
    const { seek, offer } = blockKeys(telling, typeKeys(telling.type));
    for (const no of new Set([...seek, ...offer].flatMap((key) => wanted.get(key) ?? []))) {
      const { verdict, score } = compareTellings(no, telling, context.ontology);
      if (verdict === 'different' || score < joinFrom - tolerance) continue;
      const dispute = disputed('polarity', no.id, telling.id);
      found.set(`${dispute.left} ${dispute.right}`, dispute);
    }
  }
  return [...found.values()];
}

/** A denial says less of the event than its report does. */
const tolerance = 0.1;

/** “12 died”, “15 died” of one event; each number once against the next. */
function countDisputes(claims: readonly Claim[]): Dispute[] {
  const first = new Map<string, { claim: Claim; value: unknown }>();
  const disputes: Dispute[] = [];
  for (const claim of [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!claim.event || claim.polarity !== 'affirmed' || claim.modality !== 'asserted') continue;
    for (const [name, value] of Object.entries(claim.qualifiers)) {
      if (typeof value !== 'number') continue;
      const key = `${claim.event} ${name}`;
      const known = first.get(key);
      if (!known) first.set(key, { claim, value });
      else if (known.value !== value) disputes.push(disputed(name, known.claim.id, claim.id));
    }
  }
  return disputes;
}

function disputed(about: string, a: ClaimId, b: ClaimId): Dispute {
  return a < b ? { about, left: a, right: b } : { about, left: b, right: a };
}
