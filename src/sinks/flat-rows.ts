import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { GraphView } from '../model/graph.ts';
import type { FlatEdge, FlatNode } from './flat-columns.ts';
import { knownDays } from './known-days.ts';
import { sortedEdges } from './sorted-edges.ts';
import { indexEvidence } from './strongest-claim.ts';

/** The nodes sorted by key, each with the entity or article that it stands for. */
export function* flatNodes(view: GraphView): Generator<FlatNode> {
  const { graph } = view;
  const entities = new Map<string, Entity>(view.entities.map((entity) => [entity.id, entity]));
  const articles = new Map<string, Article>(view.articles.map((article) => [article.id, article]));
  for (const key of graph.nodes().sort()) {
    const attributes = graph.getNodeAttributes(key);
    const isArticle = attributes.kind === 'article';
    yield {
      key,
      attributes,
      days: knownDays(attributes),
      entity: attributes.kind === 'entity' ? entities.get(key) : undefined,
      // A node of an article whose id was taken is called `article:ID`.
      article: isArticle ? (articles.get(key) ?? articles.get(key.replace(/^(article:)+/, ''))) : undefined,
    };
  }
}

/** The edges sorted by key, each with its strongest quotation. */
export function* flatEdges(view: GraphView): Generator<FlatEdge> {
  const evidence = indexEvidence(view);
  for (const { edge, source, target, undirected, attributes } of sortedEdges(view.graph)) {
    const { claims } = attributes;
    const days = knownDays(attributes);
    const quotation = evidence.quotation(claims);
    yield { edge, source, target, undirected, attributes, days, quotation, articles: evidence.articles(claims) };
  }
}
