import type { ClaimRole } from '../../model/claim.ts';
import { claimRoles } from '../../model/claim.ts';
import type { Mention } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { caseOf } from './constructions/own-dependents.ts';
import type { Slots } from './slots.ts';
import type { TriggerEntry } from './trigger-index.ts';

/** A role with the mention that fills it. */
export interface FoundParticipant {
  readonly role: ClaimRole;
  readonly mention: Mention;
  /** The slot that it was found in: what `show` and `explain` tell. */
  readonly slot: string;
}

/** The outermost mention whose head is a token. */
export type MentionByHead = (token: number) => Mention | undefined;

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
export function findParticipants(
  entry: TriggerEntry,
  slots: Slots,
  tree: Tree,
  mentionAt: MentionByHead,
  ontology: Ontology,
): FoundParticipant[] {
  const found: FoundParticipant[] = [];
  const taken = new Set<Mention>();
  for (const [slot, role] of entry.frame) {
    const types = allowedTypes(entry, role, ontology);
    for (const filler of slots.get(slot) ?? []) {
      for (const token of [...membersOf(filler, tree)].flatMap(partiesOf)) {
        const mention = mentionAt(token) ?? countedBy(token);
        if (!mention || taken.has(mention) || isUnresolved(mention)) continue;
        const allowed = ontology.isA(mention.type, ...types)
          ? mention
          : role === 'target'
            ? officeOf(token, types)
            : undefined;
        if (isRole(role) && allowed) {
          taken.add(allowed);
          found.push({ role, mention: allowed, slot });
        } else if (role === 'agent' && ontology.isA(mention.type, ...allowedTypes(entry, 'instrument', ontology))) {
          taken.add(mention);
          found.push({ role: 'instrument', mention, slot }, ...ownersOf(token, types));
        }
      }
    }
  }
  return found;

  /** “the foreign ministers of Chile, Peru and Brazil” are one party for each, told by the words that name it. */
  function partiesOf(token: number): number[] {
    if (mentionAt(token)?.kind !== 'nominal') return [token];
    const of = tree.childrenBy(token, 'nmod').find((child) => caseOf(tree, child) === 'of');
    const parties = of === undefined ? [] : tree.conjuncts(of).filter((party) => mentionAt(party)?.kind === 'name');
    return parties.length > 1 ? parties : [token];
  }

  /** “dozens of monks”: a noun that names nobody stands for what it counts. */
  function countedBy(token: number): Mention | undefined {
    const counted = tree.childrenBy(token, 'nmod').find((child) => caseOf(tree, child) === 'of');
    return counted === undefined ? undefined : mentionAt(counted);
  }

  /** “served as ambassador to Angola”: the description of an office stands for what it is an office of. */
  function officeOf(token: number, types: readonly string[]): Mention | undefined {
    return tree
      .childrenBy(token, 'nmod:poss', 'amod', 'compound', 'nmod')
      .map(mentionAt)
      .find((mention) => mention !== undefined && ontology.isA(mention.type, ...types));
  }

  function ownersOf(token: number, types: readonly string[]): FoundParticipant[] {
    return tree
      .childrenBy(token, 'nmod:poss', 'amod', 'compound')
      .map(mentionAt)
      .filter((mention): mention is Mention => mention !== undefined && ontology.isA(mention.type, ...types))
      .map((mention) => ({ role: 'agent', mention, slot: 'owner' }));
  }
}

/** A pronoun that nothing resolves names nobody. */
function isUnresolved({ kind, antecedent }: Mention): boolean {
  return kind === 'pronoun' && antecedent === undefined;
}

function isRole(role: string): role is ClaimRole {
  return (claimRoles as readonly string[]).includes(role);
}

/** A filler and its conjuncts: “Turkey, Iran and the rebels they back” are three. */
function membersOf(filler: number, tree: Tree): number[] {
  return tree.tokens[filler]?.deprel === 'conj' ? [filler] : tree.conjuncts(filler);
}
