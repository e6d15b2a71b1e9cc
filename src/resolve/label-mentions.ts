import { type EntityId, hashId, type MentionId } from '../model/ids.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { buildEntities } from './build-entities.ts';
import { clusterJudgements } from './clusters.ts';
import type { IdentitySources } from './identity/body-key.ts';
import { judgeIdentity } from './judge-identity.ts';
import type { MentionRecord } from './mention-record.ts';

/**
 * Who each mention of an article stands for. Pronouns that stand for one another and for nobody named ("we … our") have
 * an id of their own here, though no entity of the graph.
 */
export function labelMentions(
  mentions: readonly MentionRecord[],
  { knowledge, lexicon, ontology }: IdentitySources & { readonly ontology: Ontology },
): ReadonlyMap<MentionId, EntityId> {
  const clusters = clusterJudgements(judgeIdentity(mentions, { knowledge, lexicon }));
  const labels = new Map(buildEntities(mentions, clusters, knowledge, ontology).entityOf);
  for (const { id } of mentions) {
    if (labels.has(id) || clusters.membersOf(id).length < 2) continue;
    labels.set(id, hashId('ent', ['pronouns', clusters.rootOf(id)]));
  }
  return labels;
}
