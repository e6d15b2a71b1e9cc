import { edgeClaims } from '../../graph/edge-claims.ts';
import type { GraphView } from '../../model/graph.ts';
import { surface } from '../../model/span.ts';

/** An edge as a row of an answer: who, what, whom, when, and the sentence of its surest claim. */
export interface EdgeRow {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly status: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly sources: number;
  readonly quote: string;
  readonly id: string;
}

/** Tells edges of a view; asked for many, it looks the texts up once. */
export function createEdgeTeller(view: GraphView): (edge: string) => EdgeRow {
  const { graph } = view;
  const texts = new Map(view.articles.map(({ id, text }) => [id, text]));
  return (id) => {
    const { type, status, start, end, sources } = graph.getEdgeAttributes(id);
    const [source, target] = graph.extremities(id).map((node) => graph.getNodeAttribute(node, 'label')) as [
      string,
      string,
    ];
    const evidence = edgeClaims(view, id)[0]?.evidence;
    const quote = evidence ? surface(texts.get(evidence.article) ?? '', evidence) : '';
    return { source, type, target, status, start, end, sources, quote: quote.replace(/\s+/g, ' ').trim(), id };
  };
}
