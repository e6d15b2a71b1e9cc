import type { Claim } from './claim.ts';
import type { ArticleId, ClaimId } from './ids.ts';

/**
 * The claims log is a set: an append-only list in which an id may stand more than once. Merging two logs is
 * concatenating them; these functions give the set that a list stands for.
 */

/** Each claim once, sorted by id. Extractors that agree give one claim, with all their names and the best confidence and its reasons. */
export function compactClaims(claims: Iterable<Claim>): Claim[] {
  const byId = new Map<ClaimId, Claim>();
  for (const claim of claims) {
    const known = byId.get(claim.id);
    byId.set(claim.id, known ? agree(known, claim) : claim);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function agree(a: Claim, b: Claim): Claim {
  return {
    ...(a.confidence >= b.confidence ? a : b),
    extractors: [...new Set([...a.extractors, ...b.extractors])].sort(),
  };
}

/** The log without an article: exactly its claims are gone. */
export function dropArticle(claims: Iterable<Claim>, article: ArticleId): Claim[] {
  return [...claims].filter((claim) => claim.evidence.article !== article);
}
