import type { GraphView } from '../model/graph.ts';
import { countProgress } from './count-progress.ts';
import { orderEnds } from './directed-edge.ts';
import { flatNodes } from './flat-rows.ts';
import { iriOf } from './iri.ts';
import { describeClaim } from './json-ld-claims.ts';
import { type JsonLdNode, jsonLdContext } from './json-ld-context.ts';
import { describeArticle, describeEdge, describeNode } from './json-ld-nodes.ts';
import type { Output, Sink, SinkProgress } from './sink.ts';
import { sortedEdges } from './sorted-edges.ts';
import { writePieces } from './write-pieces.ts';

/**
 * Writes JSON-LD 1.1 with its context inline: entities, events and articles as schema.org has them, every claim of the
 * view, also those that are no edge, and each edge as a statement that was derived from claims. One thing a line.
 * Half a surrogate pair, which RDF does not know, is U+FFFD in texts.
 */
export function createJsonLdSink(output: Output): Sink {
  return {
    name: 'json-ld',
    version: '1',
    async write(view, progress) {
      await writePieces(output, jsonLdPieces(view, progress));
      return { nodes: view.graph.order, edges: view.graph.size };
    },
  };
}

function* jsonLdPieces(view: GraphView, progress: SinkProgress | undefined): Generator<string> {
  yield `{"@context": ${JSON.stringify(jsonLdContext)},\n"@graph": [`;
  let separator = '\n';
  for (const node of jsonLdNodes(view, progress)) {
    yield `${separator}${JSON.stringify(node)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

function* jsonLdNodes(view: GraphView, progress: SinkProgress | undefined): Generator<JsonLdNode> {
  const { graph, ontology, articles } = view;
  const count = countProgress(graph.order + graph.size, progress);
  const articleOfKey = new Map<string, string>();
  const speakers = speakersOf(view);
  for (const node of flatNodes(view)) {
    if (node.article) articleOfKey.set(node.key, node.article.id);
    yield describeNode(node, ontology, speakers);
    count();
  }
  const shown = new Set(articleOfKey.values());
  for (const article of sortById(articles)) if (!shown.has(article.id)) yield describeArticle(article, ontology);

  const iriOfNode = (key: string) => {
    const article = articleOfKey.get(key);
    return article === undefined ? iriOf('node', key) : iriOf('article', article);
  };
  const texts = new Map<string, string>(articles.map(({ id, text }) => [id, text]));
  for (const claim of sortById(view.claims)) {
    yield describeClaim(claim, { text: texts.get(claim.evidence.article), iriOfNode });
  }
  for (const edge of sortedEdges(graph)) {
    yield describeEdge(orderEnds(edge), iriOfNode);
    count();
  }
}

function speakersOf({ claims }: GraphView): Set<string> {
  return new Set(claims.flatMap(({ attribution }) => attribution.flatMap(({ speaker }) => speaker ?? [])));
}

function sortById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
