import { hash } from 'node:crypto';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ArticleId = Branded<'article'>;
export type EntityId = Branded<'entity'>;
export type EventId = Branded<'event'>;
export type ClaimId = Branded<'claim'>;
export type MentionId = Branded<'mention'>;
export type JudgementId = Branded<'judgement'>;

interface Prefixes {
  art: ArticleId;
  ent: EntityId;
  evt: EventId;
  clm: ClaimId;
  men: MentionId;
  jdg: JudgementId;
}

/**
 * An id that is the same on every machine: the prefix and 80 bits of the SHA-256 of the parts as JSON.
 * The parts must be plain values in a fixed order, since their JSON is what is hashed.
 */
export function hashId<P extends keyof Prefixes>(prefix: P, parts: readonly unknown[]): Prefixes[P] {
  const digest = hash('sha256', JSON.stringify(parts)).slice(0, 20);
  const id = Buffer.from(`${prefix}_${digest}`, 'latin1').toString('latin1'); // one string: joined and cut ones keep their parts beside them
  return id as Prefixes[P]; // the brand has no value at run time
}
