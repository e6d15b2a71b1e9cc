import type { KnowledgeIndex } from '../knowledge/knowledge-index.ts';
import { type EntityId, hashId, type MentionId } from '../model/ids.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { buildEntities, type ResolvedEntities } from './build-entities.ts';
import { clusterLinks } from './clusters.ts';
import { linksInArticle } from './judge-identity.ts';
import type { MentionRecord } from './mention-record.ts';

export interface ArticleIdentities extends ResolvedEntities {
  /**
   * Who a mention stands for. Pronouns that stand for one another and for nobody named (“we … our”) have an id of
   * their own here, though no entity of the graph.
   */
  labelOf(mention: MentionId): EntityId | null;
}

/** Who is who among the mentions of one article. */
export function identifyInArticle(
  mentions: readonly MentionRecord[],
  { knowledge, ontology }: { readonly knowledge: KnowledgeIndex; readonly ontology: Ontology },
): ArticleIdentities {
  const clusters = clusterLinks(linksInArticle(mentions));
  const resolved = buildEntities(mentions, clusters, knowledge, ontology);
  const pronouns = new Map<MentionId, EntityId>();
  for (const { id } of mentions) {
    if (resolved.entityOf.has(id) || clusters.membersOf(id).length < 2) continue;
    pronouns.set(id, hashId('ent', ['pronouns', clusters.rootOf(id)]));
  }
  return { ...resolved, labelOf: (id) => resolved.entityOf.get(id) ?? pronouns.get(id) ?? null };
}
