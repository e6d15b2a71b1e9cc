import type { Claim } from '../../model/claim.ts';
import type { Dispute } from '../../model/dispute.ts';
import { blockKeys } from '../events/block-keys.ts';
import { compareTellings, joinFrom } from '../events/compare-tellings.ts';
import { createTypeKeys } from '../events/kin.ts';
import { type EventContext, eventClaims, type Telling, tellingOf } from '../events/telling.ts';
import { disputed } from './disputed.ts';

/** A denial says less of the event than its report does. */
const tolerance = 0.1;

/** “Iran attacked the tanker”, “Iran did not attack the tanker”. Denials are few: each meets the reports of its blocks. */
export function eventDenials(claims: readonly Claim[], context: EventContext): Dispute[] {
  const typeKeys = createTypeKeys(context.ontology);
  const keysOf = (telling: Telling) => blockKeys(telling, typeKeys(telling.type));
  const events = eventClaims(claims);
  const [seeking, offering] = [new Map<string, Telling[]>(), new Map<string, Telling[]>()];
  for (const claim of events.filter(({ polarity }) => polarity === 'negated')) {
    const no = tellingOf(claim, context);
    const { seek, offer } = keysOf(no);
    file(no, seek, seeking);
    file(no, offer, offering);
  }
  if (seeking.size === 0) return [];
  const reports = events.filter(({ polarity, modality }) => polarity === 'affirmed' && modality === 'asserted');
  return reports.flatMap((claim) => {
    const yes = tellingOf(claim, context);
    const { seek, offer } = keysOf(yes);
    const met = new Set([
      ...seek.flatMap((key) => offering.get(key) ?? []),
      ...offer.flatMap((key) => seeking.get(key) ?? []),
    ]);
    return [...met].filter((no) => isOfOne(no, yes, context)).map((no) => disputed('polarity', no.id, yes.id));
  });
}

function file(telling: Telling, keys: readonly string[], blocks: Map<string, Telling[]>): void {
  for (const key of keys) {
    const block = blocks.get(key);
    if (block) block.push(telling);
    else blocks.set(key, [telling]);
  }
}

function isOfOne(no: Telling, yes: Telling, { ontology }: EventContext): boolean {
  const { verdict, score } = compareTellings(no, yes, ontology);
  return verdict !== 'different' && score >= joinFrom - tolerance;
}
