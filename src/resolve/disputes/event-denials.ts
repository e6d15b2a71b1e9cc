import type { Claim } from '../../model/claim.ts';
import type { Dispute } from '../../model/dispute.ts';
import { addTo } from '../add-to.ts';
import { blockKeys } from '../events/block-keys.ts';
import { compareTellings, joinFrom } from '../events/compare-tellings.ts';
import { createTypeKeys } from '../events/kin.ts';
import { type Outline, outlineOf } from '../events/outline.ts';
import { type EventContext, eventClaims, type Telling, tellingOf } from '../events/telling.ts';
import { disputed } from './disputed.ts';

/** A denial says less of the event than its report does. */
const tolerance = 0.1;

/** “Iran attacked the tanker”, “Iran did not attack the tanker”. Denials are few: each meets the reports of its blocks. */
export function eventDenials(claims: readonly Claim[], context: EventContext): Dispute[] {
  const typeKeys = createTypeKeys(context.ontology);
  const keysOf = (outline: Outline) => blockKeys(outline, typeKeys(outline.type));
  const events = eventClaims(claims);
  const [seeking, offering] = [new Map<string, Telling[]>(), new Map<string, Telling[]>()];
  for (const claim of events.filter(({ polarity }) => polarity === 'negated')) {
    const no = tellingOf(claim, context);
    const { seek, offer } = keysOf(no);
    for (const key of seek) addTo(seeking, key, no);
    for (const key of offer) addTo(offering, key, no);
  }
  if (seeking.size === 0) return [];
  const reports = events.filter(({ polarity, modality }) => polarity === 'affirmed' && modality === 'asserted');
  return reports.flatMap((claim) => {
    const { seek, offer } = keysOf(outlineOf(claim, context));
    const met = new Set<Telling>();
    for (const key of seek) for (const no of offering.get(key) ?? []) met.add(no);
    for (const key of offer) for (const no of seeking.get(key) ?? []) met.add(no);
    if (met.size === 0) return [];
    const yes = tellingOf(claim, context);
    return [...met].filter((no) => isOfOne(no, yes, context)).map((no) => disputed('polarity', no.id, yes.id));
  });
}

function isOfOne(no: Telling, yes: Telling, { ontology }: EventContext): boolean {
  const { verdict, score } = compareTellings(no, yes, ontology);
  return verdict !== 'different' && score >= joinFrom - tolerance;
}
