import type { KnowledgeIndex } from '../knowledge/knowledge-index.ts';
import { type Entity, entityId } from '../model/entity.ts';
import type { EntityId, MentionId } from '../model/ids.ts';
import type { NodeTypeName } from '../model/types.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { addTo } from './add-to.ts';
import type { Clusters } from './clusters.ts';
import type { MentionRecord } from './mention-record.ts';

export interface ResolvedEntities {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<MentionId, EntityId>;
}

/** One entity a cluster of mentions, with the id that is the same in every run. */
export function buildEntities(
  mentions: readonly MentionRecord[],
  clusters: Clusters,
  knowledge: KnowledgeIndex,
  ontology: Ontology,
): ResolvedEntities {
  const groups = new Map<string, MentionRecord[]>();
  for (const mention of mentions) addTo(groups, clusters.rootOf(mention.id), mention);
  const byId = new Map<EntityId, MentionRecord[]>();
  for (const [root, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const id = idOf(root, group, clusters, knowledge, ontology);
    const free = byId.has(id) ? entityId(finestType(group, ontology), bestName(group).name, root) : id; // a namesake
    byId.set(free, group);
  }
  const entityOf = new Map<MentionId, EntityId>();
  const entities: Entity[] = [];
  for (const [id, group] of [...byId].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entity = describe(id, group, knowledge, ontology);
    if (!entity) continue;
    entities.push(entity);
    for (const mention of group) entityOf.set(mention.id, id);
  }
  return { entities, entityOf };
}

function idOf(
  root: string,
  group: readonly MentionRecord[],
  clusters: Clusters,
  knowledge: KnowledgeIndex,
  ontology: Ontology,
): EntityId {
  const known = clusters.membersOf(root).find((id) => knowledge.byId(id));
  if (known) return known as EntityId; // an id of knowledge is an entity's id
  const naming = bestName(group);
  const wide = naming.kind === 'name' && (naming.words.includes(' ') || !ontology.isA(naming.type, 'person'));
  const scope = wide ? '' : naming.kind === 'name' ? naming.article : `${naming.article}:${naming.start}`;
  return entityId(finestType(group, ontology), naming.name, scope);
}

const kindOrder = { name: 0, nominal: 1, adjective: 2, pronoun: 3 } as const;

/** The mention that names the thing best: a name before a description, the longest, the first in the sorted log. */
function bestName(group: readonly MentionRecord[]): MentionRecord {
  return group.reduce((best, mention) => (byName(mention, best) < 0 ? mention : best)); // a group is never empty
}

function byName(a: MentionRecord, b: MentionRecord): number {
  return (
    kindOrder[a.kind] - kindOrder[b.kind] ||
    b.words.length - a.words.length ||
    (a.words < b.words ? -1 : a.words > b.words ? 1 : a.id < b.id ? -1 : 1)
  );
}

/** The most telling type among the mentions: the deepest in the ontology, then the commonest, then by name. */
function finestType(group: readonly MentionRecord[], ontology: Ontology): NodeTypeName {
  const counts = new Map<NodeTypeName, number>();
  for (const { type } of group) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(
    ([a, many], [b, more]) =>
      ontology.lineage(b).length - ontology.lineage(a).length || more - many || (a < b ? -1 : 1),
  )[0]?.[0] as NodeTypeName; // a group is never empty
}

function describe(
  id: EntityId,
  group: readonly MentionRecord[],
  knowledge: KnowledgeIndex,
  ontology: Ontology,
): Entity | null {
  const entry = knowledge.byId(id);
  const type = (entry?.type as NodeTypeName | undefined) ?? finestType(group, ontology);
  if (ontology.node(type)?.abstract !== false) return null; // a pronoun that nothing resolves names nobody
  const name = entry?.name ?? bestName(group).name;
  const names = group.filter((mention) => mention.kind === 'name').map((mention) => mention.words);
  return {
    id,
    type,
    name,
    aliases: [...new Set(names)].filter((alias) => alias !== name).sort(),
    ...(/^Q\d+$/.test(id) && { wikidata: id }),
    qualifiers: qualify(id, type, group, entry?.of, ontology),
    mentions: group
      .map(({ article, start, end, kind }) => ({ article, start, end, kind }))
      .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || b.end - a.end)),
  };
}

/** A title, where the type has one, and `of`: the state or organisation that it belongs to by its words or by knowledge. */
function qualify(
  id: EntityId,
  type: NodeTypeName,
  group: readonly MentionRecord[],
  known: string | readonly string[] | undefined,
  ontology: Ontology,
): Entity['qualifiers'] {
  const of = (typeof known === 'string' ? known : known?.[0]) ?? group.find((mention) => mention.of)?.of;
  const title = group.find((mention) => mention.title)?.title;
  return { ...(of && of !== id && { of }), ...(title && ontology.node(type)?.qualifiers.title && { title }) };
}
