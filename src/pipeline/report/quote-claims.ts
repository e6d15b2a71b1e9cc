import type { GraphView } from '../../model/graph.ts';
import { createTeller } from '../tell-claim.ts';
import type { Quotation, ReportLine } from './report.ts';

const mostQuotations = 4;

export interface Quoter {
  /** The words of claims, the surest first, each sentence of an article once. */
  quote(claims: Iterable<string>): Pick<ReportLine, 'quotations' | 'more'>;
  one(claim: string): Quotation | null;
}

export function createQuoter(view: GraphView): Quoter {
  const byId = new Map<string, GraphView['claims'][number]>(view.claims.map((claim) => [claim.id, claim]));
  const tell = createTeller(view);
  const one = (id: string): Quotation | null => {
    const claim = byId.get(id);
    if (!claim) return null;
    const { sentence, voices, article } = tell(claim);
    const { publisher, title, published } = article;
    const [voice] = voices;
    return {
      words: sentence.trim(),
      speaker: voice ? (voice.speaker ?? voice.words ?? 'somebody') : null,
      source: [publisher, title, published].filter(Boolean).join(', ') || article.id,
      url: article.url ?? null,
      claim: id,
    };
  };
  return {
    one,
    quote(ids) {
      const claims = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
      claims.sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
      const found = new Map<string, Quotation>();
      for (const { id, evidence } of claims) {
        const key = JSON.stringify([evidence.article, evidence.start]);
        const quotation = found.has(key) ? null : one(id);
        if (quotation) found.set(key, quotation);
      }
      const quotations = [...found.values()];
      return { quotations: quotations.slice(0, mostQuotations), more: Math.max(0, quotations.length - mostQuotations) };
    },
  };
}
