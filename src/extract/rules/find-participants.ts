import { type ClaimRole, claimRoles } from '../../model/claim.ts';
import type { Mention } from '../../model/doc.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Slots } from './slots.ts';
import {
  countedBy,
  membersOf,
  officeOf,
  ownersOf,
  type ParticipantParts,
  partiesOf,
  placesWithin,
} from './stand-ins.ts';
import type { TriggerEntry } from './trigger-index.ts';

/** A role with the mention that fills it. */
export interface FoundParticipant {
  readonly role: ClaimRole;
  readonly mention: Mention;
  /** The slot that it was found in: what `explain` tells. */
  readonly slot: string;
}

/** Which node types a role of a type allows. */
export function allowedTypes(entry: TriggerEntry, role: string, ontology: Ontology): readonly string[] {
  if (entry.kind === 'relation') {
    const edge = ontology.edge(entry.type);
    return (role === 'source' ? edge?.domain : role === 'target' ? edge?.range : undefined) ?? [];
  }
  const roles: Readonly<Record<string, readonly string[] | undefined>> = ontology.event(entry.type)?.roles ?? {};
  return roles[role] ?? [];
}

/**
 * Who fills the roles of a frame. Coordinations give each of their members. A filler that is no mention, or is of a
 * type that the role does not allow, is left out, never replaced; a weapon in the agent's place becomes the instrument and
 * its owner, where the text names one, the agent.
 */
export function findParticipants(entry: TriggerEntry, slots: Slots, parts: ParticipantParts): FoundParticipant[] {
  const { mentionAt, ontology } = parts;
  const found: FoundParticipant[] = [];
  const taken = new Set<Mention>();
  const take = (role: string, mention: Mention, slot: string) => {
    if (!isRole(role) || taken.has(mention)) return;
    taken.add(mention);
    found.push({ role, mention, slot });
  };
  for (const [slot, role] of entry.frame) {
    const types = allowedTypes(entry, role, ontology);
    const fillers = (slots.get(slot) ?? []).flatMap((filler) => membersOf(filler, parts));
    for (const token of fillers.flatMap((filler) => partiesOf(filler, parts))) {
      const mention = mentionAt(token) ?? countedBy(token, parts);
      if (!mention || isUnresolved(mention)) continue;
      const office = role === 'target' ? officeOf(token, types, parts) : undefined;
      if (ontology.isA(mention.type, ...types)) take(role, mention, slot);
      else if (office) take(role, office, slot);
      else if (role === 'agent' && ontology.isA(mention.type, ...allowedTypes(entry, 'instrument', ontology))) {
        take('instrument', mention, slot);
        for (const owner of ownersOf(token, types, parts)) take(role, owner, 'owner');
      }
    }
  }
  if (!found.some(({ role }) => role === placeRole)) addPlaces();
  return found;

  function addPlaces(): void {
    const inside = [...entry.frame].flatMap(([slot, role]) => (role === placeRole ? (slot.split(':')[1] ?? []) : []));
    const types = allowedTypes(entry, placeRole, ontology);
    for (const { mention, slot } of [...found]) {
      for (const place of placesWithin(mention.head, new Set(inside), types, parts)) take(placeRole, place, slot);
    }
  }
}

const placeRole = 'place';

function isRole(role: string): role is ClaimRole {
  return (claimRoles as readonly string[]).includes(role);
}

/** A pronoun that nothing resolves names nobody. */
function isUnresolved({ kind, antecedent }: Mention): boolean {
  return kind === 'pronoun' && antecedent === undefined;
}
