import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { GraphView, NodeAttributes } from '../model/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { knownDays } from './known-days.ts';
import { edgeEnds, labelsOf } from './neo4j-plan.ts';
import {
  dateOrNull,
  nameProperties,
  type PropertyValue,
  storable,
  storableId,
  textOrNull,
  wholeNumber,
} from './neo4j-values.ts';
import { sayNumbers } from './say-numbers.ts';
import { indexEvidence } from './strongest-claim.ts';

type Properties = Record<string, PropertyValue>;

interface Row {
  readonly id: string;
  readonly properties: Properties;
}

export interface NodeRow extends Row {
  readonly labels: readonly string[];
}

export interface EdgeRow extends Row {
  readonly source: string;
  readonly target: string;
}

export interface RowOptions {
  /** Store the articles' texts too; off by default, since the quotations are on the edges. */
  readonly articleText: boolean;
}

/** Makes rows one at a time, so that a load holds no more than a batch of them. */
export interface RowMaker {
  node(key: string): NodeRow;
  edge(key: string): EdgeRow;
}

export function createRowMaker(view: GraphView, options: RowOptions): RowMaker {
  const { graph } = view;
  const evidence = indexEvidence(view);
  const entities = new Map<string, Entity>(view.entities.map((entity) => [entity.id, entity]));
  const articles = new Map<string, Article>(view.articles.map((article) => [article.id, article]));
  // A node of an article whose id was taken is called `article:ID`.
  const articleOf = (key: string) => articles.get(key) ?? articles.get(key.replace(/^(article:)+/, ''));
  const noQualifiers = qualifierNulls(view.ontology);

  const eventProperties = (
    key: string,
    { type, label, start, end, plover, status, numbers, disputedBy }: NodeAttributes,
  ): Properties => {
    const claims = graph.outEdges(key).flatMap((edge) => graph.getEdgeAttribute(edge, 'claims'));
    const days = knownDays({ start: start ?? null, end: end ?? null });
    return {
      type,
      ...nameProperties(label),
      plover: plover ?? null,
      status: status ?? null,
      start: dateOrNull(days.start),
      end: dateOrNull(days.end),
      numbers: sayNumbers(numbers),
      disputedBy: (disputedBy ?? []).map(storable),
      quote: textOrNull(evidence.quotation(claims)?.quote),
    };
  };

  const properties: Record<NodeAttributes['kind'], (key: string, node: NodeAttributes) => Properties> = {
    entity: (key, node) => ({ ...noQualifiers, ...entityProperties(entities.get(key), node) }),
    event: eventProperties,
    article: (key, node) => articleProperties(articleOf(key), node, options),
  };

  return {
    node(key) {
      const node = graph.getNodeAttributes(key);
      const counts = { claims: wholeNumber(node.claims), sources: wholeNumber(node.sources) };
      return {
        id: storableId(key),
        labels: labelsOf(view.ontology, node.kind, node.type),
        properties: { ...properties[node.kind](key, node), ...counts },
      };
    },
    edge(key) {
      const [source, target] = edgeEnds(graph, key);
      const edge = graph.getEdgeAttributes(key);
      const isProvenance = view.ontology.edge(edge.type)?.kind === 'provenance';
      const article = isProvenance ? articleOf(target)?.id : undefined;
      const quotation = evidence.quotation(edge.claims, article);
      const days = knownDays(edge);
      return {
        id: storableId(key),
        source: storableId(source),
        target: storableId(target),
        properties: {
          status: edge.status,
          quote: textOrNull(quotation?.quote),
          // What reports has the place of the quotation in the article's text; what holds has its first and last day.
          start: isProvenance ? wholeNumber(quotation?.start ?? Number.NaN) : dateOrNull(days.start),
          end: isProvenance ? wholeNumber(quotation?.end ?? Number.NaN) : dateOrNull(days.end),
          claims: edge.claims.map(storable),
          articles: evidence.articles(edge.claims).map(storable),
          sources: wholeNumber(edge.sources),
          weight: Number.isFinite(edge.weight) ? edge.weight : null,
          confidence: Number.isFinite(edge.confidence) ? edge.confidence : null,
          speakers: edge.speakers.map(storable),
          disputedBy: (edge.disputedBy ?? []).map(storable),
        },
      };
    },
  };
}

function entityProperties(entity: Entity | undefined, { type, label, wikidata }: NodeAttributes): Properties {
  const qualifiers = Object.entries(entity?.qualifiers ?? {}).map(([name, value]): [string, PropertyValue] => [
    qualifierName(name),
    typeof value === 'string' ? storable(value) : value,
  ]);
  return {
    ...Object.fromEntries(qualifiers),
    type,
    ...nameProperties(label),
    aliases: (entity?.aliases ?? []).map(storable),
    wikidata: textOrNull(entity?.wikidata ?? wikidata),
  };
}

function articleProperties(article: Article | undefined, { label }: NodeAttributes, options: RowOptions): Properties {
  return {
    ...nameProperties(label),
    title: textOrNull(article?.title),
    url: textOrNull(article?.url),
    publisher: textOrNull(article?.publisher),
    published: dateOrNull(article?.published),
    text: options.articleText ? textOrNull(article?.text) : null,
  };
}

const ownProperties = new Set([
  'id',
  'entente',
  'type',
  'name',
  'fullName',
  'aliases',
  'wikidata',
  'claims',
  'sources',
]);

/** A qualifier may be called as one of our own properties is; then it steps aside. */
function qualifierName(name: string): string {
  return ownProperties.has(name) ? `${name}Qualifier` : storable(name);
}

/** Takes away what an earlier load knew about an entity and this one does not. */
function qualifierNulls(ontology: Ontology): Properties {
  const names = Object.values(ontology.spec.nodes).flatMap(({ qualifiers }) => Object.keys(qualifiers));
  return Object.fromEntries(names.map((name) => [qualifierName(name), null]));
}
