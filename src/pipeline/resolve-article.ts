import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { compactClaims } from '../model/claims-log.ts';
import type { EntityId } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import { clusterJudgements } from '../resolve/clusters.ts';
import { fillClaims } from '../resolve/fill-claims.ts';
import { identifyInArticle } from '../resolve/identify-in-article.ts';
import { judgeEvents } from '../resolve/judge-events.ts';
import { type MentionRecord, mentionId } from '../resolve/mention-record.ts';
import { createEventContext, inOrder, withEvents } from './resolve-readings.ts';
import type { ViewResources } from './resources.ts';

export interface ResolvedArticle {
  readonly claims: readonly Claim[];
  entityOf(span: Span): EntityId | null;
}

/** What was read of an article; made when it is asked for, so that a book's mentions are gone when its claims are there. */
export interface ReadArticle {
  readonly article: Article;
  mentions(): readonly MentionRecord[];
  claims(): Iterable<Claim>;
}

/** What `resolveReadings` makes of the claims of one article, and who each mention is; the judgements themselves, many in a book, are not kept. */
export function resolveArticle(
  { article, mentions, claims: read }: ReadArticle,
  resources: ViewResources,
): ResolvedArticle {
  const { entities, entityOf, labelOf } = identifyInArticle(inOrder(mentions()), resources);
  const claims = fillClaims(compactClaims(read()), entityOf);
  const events = judgeEvents(claims, createEventContext({ articles: [article], claims, entities }, resources));
  return {
    claims: withEvents(claims, clusterJudgements(events)),
    entityOf: (span) => labelOf(mentionId(article.id, span)),
  };
}
