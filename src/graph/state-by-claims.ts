import { type Claim, participantsIn } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { compare } from './compare.ts';
import { statusOf } from './policy.ts';

interface StateInput {
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly ontology: Ontology;
}

/** An official of a ministry of a state is two steps away; longer chains are rather mistakes. */
const mostSteps = 4;

/**
 * The state that an official, ministry or force acts for, as the texts tell it: by the entity's qualifier `of` (the id
 * of its state), else up the relations that the ontology marks for roll-up, the one that most articles tell first.
 * Which types are parts and which are wholes is said in their YAML (`rollUp`). Null for all others.
 */
export function stateByClaims(input: StateInput): (entity: EntityId) => EntityId | null {
  const { ontology } = input;
  const entities = new Map(input.entities.map((entity) => [entity.id, entity]));
  const above = relationsUp(input);
  const standing = (entity: Entity) => rollUpOf(entity.type, ontology);

  const climb = (id: EntityId, seen: readonly EntityId[]): EntityId | null => {
    const entity = entities.get(id);
    if (!entity || seen.includes(id)) return null;
    if (standing(entity) === 'whole') return id;
    if (standing(entity) !== 'part' || seen.length === mostSteps) return null;
    const named = entity.qualifiers.of;
    for (const next of [...(typeof named === 'string' ? [named as EntityId] : []), ...(above.get(id) ?? [])]) {
      const found = climb(next, [...seen, id]);
      if (found) return found;
    }
    return null;
  };
  return (id) => {
    const found = climb(id, []);
    return found === id ? null : found;
  };
}

/** The targets of each source over the relations for roll-up, those that most articles tell first. */
function relationsUp({ claims, ontology }: StateInput): Map<EntityId, EntityId[]> {
  const counts = new Map<EntityId, Map<EntityId, Set<string>>>();
  for (const claim of claims) {
    if (claim.kind !== 'relation' || !ontology.edge(claim.type)?.rollUp || statusOf(claim) !== 'asserted') continue;
    if (claim.qualifiers.status === 'former') continue;
    for (const { entity: source } of participantsIn(claim, 'source')) {
      for (const { entity: target } of participantsIn(claim, 'target')) {
        if (!source || !target) continue;
        const targets = counts.get(source) ?? new Map<EntityId, Set<string>>();
        counts.set(source, targets.set(target, (targets.get(target) ?? new Set()).add(claim.evidence.article)));
      }
    }
  }
  return new Map([...counts].map(([source, targets]) => [source, mostToldFirst(targets)]));
}

function mostToldFirst(targets: ReadonlyMap<EntityId, ReadonlySet<string>>): EntityId[] {
  return [...targets].sort(([a, left], [b, right]) => right.size - left.size || compare(a, b)).map(([id]) => id);
}

/** The nearest type up the lineage that says whether it is a part or a whole. */
function rollUpOf(type: string, ontology: Ontology): 'part' | 'whole' | undefined {
  return [...ontology.lineage(type)]
    .reverse()
    .map((name) => ontology.node(name)?.rollUp)
    .find(Boolean);
}
