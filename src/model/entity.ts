import { z } from 'zod';
import { mentionKinds } from './doc.ts';
import { type ArticleId, type EntityId, hashId } from './ids.ts';
import type { NodeTypeName } from './types.ts';

const branded = <T extends string>() => z.string().min(1) as unknown as z.ZodType<T>;

export const entityMentionSchema = z
  .object({ article: branded<ArticleId>(), start: z.int(), end: z.int(), kind: z.enum(mentionKinds) })
  .readonly();

export const entitySchema = z
  .object({
    id: branded<EntityId>(),
    type: branded<NodeTypeName>(),
    name: z.string().min(1),
    aliases: z.array(z.string()).readonly(),
    wikidata: z.string().optional(),
    qualifiers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).readonly(),
    mentions: z.array(entityMentionSchema).readonly(),
  })
  .readonly();

/** Somebody or something that claims speak of. `aliases` are names only; `mentions` are sorted. */
export type Entity = z.infer<typeof entitySchema>;
export type EntityMention = z.infer<typeof entityMentionSchema>;

/**
 * The id of an entity that no source gives one: the same on every machine. `scope` is empty for a name that means
 * one thing wherever it stands, else the article (and place in it) that a description belongs to.
 */
export function entityId(type: NodeTypeName, name: string, scope: string): EntityId {
  return hashId('ent', [type, name, scope]);
}
