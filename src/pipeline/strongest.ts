import { edgeClaims } from '../graph/edge-claims.ts';
import { strongestEdges } from '../graph/strongest-edges.ts';
import type { GraphView } from '../model/graph.ts';
import { surface } from '../model/span.ts';

/** An edge as a person would read it. */
export interface ToldEdge {
  readonly id: string;
  readonly source: string;
  readonly sourceId: string;
  readonly type: string;
  readonly target: string;
  readonly status: string;
  readonly sources: number;
  /** The sentence of its surest claim, its white space made plain. */
  readonly quote: string;
}

/** The edges between entities that rest on most, each with a sentence that says it. */
export function strongest(view: GraphView, count: number): ToldEdge[] {
  const texts = new Map(view.articles.map((article) => [article.id, article.text]));
  return strongestEdges(view.graph, count).map(({ key, source, target, attributes }) => {
    const evidence = edgeClaims(view, key)[0]?.evidence;
    const quote = evidence ? surface(texts.get(evidence.article) ?? '', evidence) : '';
    return {
      id: key,
      source: view.graph.getNodeAttribute(source, 'label'),
      sourceId: source,
      type: attributes.type,
      target: view.graph.getNodeAttribute(target, 'label'),
      status: attributes.status,
      sources: attributes.sources,
      quote: quote.replace(/\s+/g, ' ').trim(),
    };
  });
}
