import type { Claim } from '../model/claim.ts';
import type { GraphView } from '../model/graph.ts';
import type { ArticleId } from '../model/ids.ts';

/** The words that say it best. Offsets into the article's text. */
export interface Quotation {
  readonly article: ArticleId;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export interface EvidenceIndex {
  /** The evidence of the strongest of these claims, in `article` alone if one is given. */
  quotation(claims: Iterable<string>, article?: string): Quotation | null;
  /** The ids of the articles that say it, sorted. */
  articles(claims: Iterable<string>): string[];
}

/** Answers which words stand behind an edge, from its claims' ids. Unknown ids are passed over. */
export function indexEvidence({ claims, articles }: Pick<GraphView, 'claims' | 'articles'>): EvidenceIndex {
  const claimsById = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  return {
    quotation(ids, article) {
      let best: Claim | undefined;
      for (const claimId of ids) {
        const claim = claimsById.get(claimId);
        if (!claim || (article !== undefined && claim.evidence.article !== article)) continue;
        if (!best || isStronger(claim, best)) best = claim;
      }
      if (!best) return null;
      const { article: id, start, end } = best.evidence;
      return { article: id, start, end, quote: textOf.get(id)?.slice(start, end) ?? '' };
    },
    articles(ids) {
      const found = new Set<string>();
      for (const claimId of ids) {
        const article = claimsById.get(claimId)?.evidence.article;
        if (article !== undefined) found.add(article);
      }
      return [...found].sort();
    },
  };
}

/** The surer claim; of two as sure, what an article says itself, then the smaller id. */
function isStronger(a: Claim, b: Claim): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  if (a.attribution.length !== b.attribution.length) return a.attribution.length < b.attribution.length;
  return a.id < b.id;
}
