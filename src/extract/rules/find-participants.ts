import { type ClaimRole, claimRoles } from '../../model/claim.ts';
import type { Mention } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { followPath } from './follow-path.ts';
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
  /** The slot, or the path of slots, that it was found by: what `explain` tells. */
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

const placeRole = 'place';
const topicRole = 'topic';

/**
 * Who fills the roles of a frame. Coordinations give each of their members. A filler that is no mention, or is of a
 * type that the role does not allow, is left out, never replaced; a weapon in the agent's place becomes the instrument and
 * its owner, where the text names one, the agent. A role that the slots leave open is looked for along the frame's other
 * paths; what it is about comes last, so that whoever is concerned is not taken for the topic.
 */
export function findParticipants(entry: TriggerEntry, slots: Slots, parts: ParticipantParts): FoundParticipant[] {
  const found: FoundParticipant[] = [];
  const take = (role: string, mention: Mention, slot: string) => {
    if (isRole(role) && !found.some((one) => one.mention === mention)) found.push({ role, mention, slot });
  };
  const isTopic = ([, role]: readonly [string, string]) => role === topicRole;
  const takeSlots = (frame: readonly (readonly [string, string])[]) => {
    for (const [slot, role] of frame) {
      for (const filler of slots.get(slot) ?? []) takeFitting(entry, role, slot, filler, parts, take);
    }
  };
  takeSlots([...entry.frame].filter((one) => !isTopic(one)));
  for (const [path, role] of entry.otherwise) {
    if (isOpen(role) && !namesUnknown(entry, role, slots, parts)) takeFirst(path, role);
  }
  takeSlots([...entry.frame].filter(isTopic));
  if (!found.some(({ role }) => role === placeRole)) addPlaces();
  return withoutRepeats(found, parts);

  /** Nobody fills it yet; of those who trade with one another, one alone. */
  function isOpen(role: string): boolean {
    const filled = found.filter((one) => one.role === role).length;
    return filled === 0 || (filled === 1 && role === 'agent' && parts.ontology.event(entry.type)?.reciprocal === true);
  }

  /**
   * The first at the end of a path who fits, with its conjuncts, and is not one who takes part already; one who can act before
   * what cannot: “will close its pipeline” concerns whose it is.
   */
  function takeFirst(path: string, role: string): void {
    const fillers = followPath(path, slots, parts);
    const canAct = (filler: number) => parts.ontology.isA(parts.mentionAt(filler)?.type ?? '', 'actor');
    for (const filler of [...fillers.filter(canAct), ...fillers.filter((one) => !canAct(one))]) {
      const before = found.length;
      if (isOwn(filler)) continue;
      takeFitting(entry, role, path, filler, parts, (as, mention, slot) => {
        const isKnown = found.some(
          (one) => parts.sameFigure(one.mention, mention) || isOf(mention, one.mention, parts),
        );
        if (!isKnown) take(as, mention, slot);
      });
      if (found.length > before) return;
    }
  }

  /** “warned that it would withdraw its staff”: what belongs to somebody who takes part is not whom it concerns. */
  function isOwn(filler: number): boolean {
    const owners = parts.tree.childrenBy(filler, 'nmod:poss').map(parts.mentionAt);
    return owners.some((owner) => owner && found.some(({ mention }) => parts.sameFigure(mention, owner)));
  }

  function addPlaces(): void {
    const inside = [...entry.frame].flatMap(([slot, role]) => (role === placeRole ? (slot.split(':')[1] ?? []) : []));
    const types = allowedTypes(entry, placeRole, parts.ontology);
    for (const { mention, slot } of [...found]) {
      for (const place of placesWithin(mention.head, new Set(inside), types, parts)) take(placeRole, place, slot);
    }
  }
}

/** “requested it to monitor …”: a pronoun that nothing resolves has the role, so nobody else has. */
function namesUnknown(entry: TriggerEntry, role: string, slots: Slots, { mentionAt }: ParticipantParts): boolean {
  return [...entry.frame].some(
    ([slot, filled]) =>
      filled === role &&
      (slots.get(slot) ?? []).some((filler) => {
        const mention = mentionAt(filler);
        return mention !== undefined && isUnresolved(mention);
      }),
  );
}

/** “agreed to withdraw its troops”: what is one's own is nobody else. */
function isOf({ kind, head }: Mention, owner: Mention, { tree, mentionAt, sameFigure }: ParticipantParts): boolean {
  if (kind !== 'nominal') return false;
  const whose = tree.childrenBy(head, 'nmod:poss').map(mentionAt);
  return whose.some((mention) => mention !== undefined && sameFigure(mention, owner));
}

type Take = (role: string, mention: Mention, slot: string) => void;

/** Whoever a filler names, where they may have the role. */
function takeFitting(
  entry: TriggerEntry,
  role: string,
  slot: string,
  filler: number,
  parts: ParticipantParts,
  take: Take,
): void {
  const { mentionAt, ontology } = parts;
  const types = allowedTypes(entry, role, ontology);
  for (const token of membersOf(filler, parts).flatMap((member) => partiesOf(member, parts))) {
    const mention = mentionAt(token) ?? countedBy(token, parts);
    if (!mention || isUnresolved(mention) || isGeneric(mention, parts)) continue;
    const office = role === 'target' ? officeOf(token, types, parts) : undefined;
    if (ontology.isA(mention.type, ...types)) take(role, mention, slot);
    else if (office) take(role, office, slot);
    else if (role === 'agent' && ontology.isA(mention.type, ...allowedTypes(entry, 'instrument', ontology))) {
      take('instrument', mention, slot);
      for (const owner of ownersOf(token, types, parts)) take(role, owner, 'owner');
    }
  }
}

function isRole(role: string): role is ClaimRole {
  return (claimRoles as readonly string[]).includes(role);
}

/** A pronoun that nothing resolves names nobody. */
function isUnresolved({ kind, antecedent }: Mention): boolean {
  return kind === 'pronoun' && antecedent === undefined;
}

/** “a treaty between states”: a plural that nothing tells more of names nobody. */
function isGeneric({ kind, start, end, head }: Mention, { tree, lexicon }: ParticipantParts): boolean {
  const token = tree.tokens[head];
  if (kind !== 'nominal' || token?.start !== start || token.end !== end) return false;
  const isTold = tree.childrenBy(head, 'nmod', 'acl', 'amod', 'det').some((child) => !isAdded(child, tree));
  return lexicon.genericPlurals.has(token.text.toLowerCase()) && !isTold;
}

/** “between states, governed by law”: what a comma sets apart does not say who is meant. */
function isAdded(child: number, tree: Tree): boolean {
  const [first] = tree.yieldOf(child);
  return tree.tokens[child]?.deprel === 'acl' && [first - 1, first].some((token) => tree.tokens[token]?.text === ',');
}

/** “Chad renewed its embargo”: a pronoun for somebody who takes part already adds nobody. */
function withoutRepeats(found: readonly FoundParticipant[], { sameFigure }: ParticipantParts): FoundParticipant[] {
  const named = found.filter(({ mention }) => mention.kind !== 'pronoun');
  return found.filter(
    (one) => one.mention.kind !== 'pronoun' || !named.some(({ mention }) => sameFigure(mention, one.mention)),
  );
}
