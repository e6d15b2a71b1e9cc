import type { Claim } from '../../model/claim.ts';
import type { Dispute } from '../../model/dispute.ts';
import { addTo } from '../add-to.ts';
import { compareParties } from '../events/compare-parties.ts';
import { meet } from '../events/days.ts';
import { areKin } from '../events/kin.ts';
import { type Outline, outlineOf } from '../events/outline.ts';
import { type EventContext, eventClaims } from '../events/telling.ts';
import { disputed } from './disputed.ts';

interface Accusation {
  readonly outline: Outline;
  /** The state or party that says so. */
  readonly speaker: string;
}

/**
 * “Kyiv said that Russia shelled the plant; Moscow said that Ukraine did”: of one harm, somebody who is named for it
 * names another.
 */
export function rivalAgents(claims: readonly Claim[], context: EventContext): Dispute[] {
  const told = eventClaims(claims).flatMap((claim) => accusationOf(claim, context));
  const byBlamed = new Map<string, Accusation[]>();
  for (const accusation of told) {
    for (const key of harmsBy(blamedIn(accusation), accusation)) addTo(byBlamed, key, accusation);
  }
  return told.flatMap((one) => {
    const met = new Set([...harmsBy([one.speaker], one)].flatMap((key) => byBlamed.get(key) ?? []));
    return [...met]
      .filter((other) => isOneHarm(one.outline, other.outline, context))
      .map((other) => disputed('agent', one.outline.id, other.outline.id));
  });
}

function accusationOf(claim: Claim, context: EventContext): Accusation[] {
  const spec = context.ontology.event(claim.type);
  const speaker = claim.attribution[0]?.speaker;
  if (!spec || spec.speech || spec.reciprocal || spec.valence !== 'conflict' || !speaker) return [];
  if (claim.polarity === 'negated' || (claim.modality !== 'asserted' && claim.modality !== 'possible')) return [];
  const outline = outlineOf(claim, context);
  return outline.agents.length > 0 ? [{ outline, speaker: context.describeParty(speaker).state ?? speaker }] : [];
}

function harmedIn({ outline: { recipients, places } }: Accusation) {
  return recipients.length > 0 ? recipients : places;
}

function blamedIn({ outline: { agents } }: Accusation): string[] {
  return agents.flatMap(({ id, state }) => (state === null ? [id] : [id, state]));
}

/** Who is said to have harmed whom: an accusation is against another where the one is by whom the other blames. */
function harmsBy(blamed: readonly string[], accusation: Accusation): Set<string> {
  return new Set(harmedIn(accusation).flatMap(({ id }) => blamed.map((by) => `${by} ${id}`)));
}

function isOneHarm(a: Outline, b: Outline, { ontology }: EventContext): boolean {
  if (a.type !== b.type && !areKin(a.type, b.type, ontology)) return false;
  if (compareParties(a.agents, b.agents).verdict !== 'conflict') return false;
  return meet(a.when, b.when) && (a.article === b.article || (a.when.dating !== 'none' && b.when.dating !== 'none'));
}
