import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { MentionRecord } from '../resolve/mention-record.ts';

/** What one article gave: its claims, whose entities are not yet known, and its mentions. */
export interface ArticleReading {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly mentions: readonly MentionRecord[];
  readonly words: number;
}
