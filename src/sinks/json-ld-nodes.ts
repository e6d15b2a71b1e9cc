import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { NodeAttributes } from '../model/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { FlatNode } from './flat-columns.ts';
import { iriOf, termOf, wikidataIri } from './iri.ts';
import type { JsonLdNode } from './json-ld-context.ts';
import { knownDays } from './known-days.ts';
import { sayNumbers } from './say-numbers.ts';
import type { SortedEdge } from './sorted-edges.ts';
import { wellFormed } from './well-formed.ts';

/** A node of the graph; an article's is the article. */
export function describeNode(node: FlatNode, ontology: Ontology, speakers: ReadonlySet<string>): JsonLdNode {
  const { key, attributes, entity, article } = node;
  if (article) return { ...describeArticle(article, ontology), ...counts(attributes) };
  const agent = speakers.has(key) ? ['prov:Agent'] : [];
  return {
    id: iriOf('node', key),
    type: [...classesOf(attributes.kind, attributes.type, ontology), ...agent],
    name: wellFormed(attributes.label),
    alternateName: unlessEmpty(entity?.aliases.map(wellFormed)),
    sameAs: wikidataIri(attributes.wikidata) ?? undefined,
    additionalProperty: unlessEmpty(propertyValues(entity?.qualifiers)),
    ...describeDays(attributes),
    status: attributes.status,
    plover: attributes.plover ?? undefined,
    numbers: sayNumbers(attributes.numbers) ?? undefined,
    disputedBy: unlessEmpty(attributes.disputedBy?.map((claim) => iriOf('claim', claim))),
    ...counts(attributes),
  };
}

/** An article; its text is left out, since the quotations stand with the claims. */
export function describeArticle(article: Article, ontology: Ontology): JsonLdNode {
  const { id, title, url, publisher, published, language } = article;
  return {
    id: iriOf('article', id),
    type: [...classesOf('article', 'article', ontology), 'prov:Entity'],
    headline: title === undefined ? undefined : wellFormed(title),
    url: url === undefined ? undefined : wellFormed(url),
    publisher: publisher === undefined ? undefined : { type: 'schema:Organization', name: wellFormed(publisher) },
    datePublished: knownDays({ start: published ?? null }).start ?? undefined,
    inLanguage: wellFormed(language),
  };
}

/** An edge is a statement about its ends, not one of ours: it says whose it is and which claims it rests on. */
export function describeEdge(edge: SortedEdge, iriOfNode: (key: string) => string): JsonLdNode {
  const { attributes } = edge;
  const { type, status, weight, sources, confidence, speakers, claims } = attributes;
  return {
    id: iriOf('edge', edge.edge),
    type: ['rdf:Statement', 'prov:Entity'],
    subject: iriOfNode(edge.source),
    predicate: termOf(type),
    object: iriOfNode(edge.target),
    symmetric: edge.undirected || undefined,
    status,
    ...describeDays(attributes),
    weight: finite(weight),
    sources: finite(sources),
    confidence: finite(confidence),
    wasDerivedFrom: unlessEmpty(claims.map((claim) => iriOf('claim', claim))),
    wasAttributedTo: unlessEmpty(speakers.map(iriOfNode)),
    disputedBy: unlessEmpty(attributes.disputedBy?.map((claim) => iriOf('claim', claim))),
  };
}

export function describeDays(days: { readonly start?: string | null; readonly end?: string | null }): JsonLdNode {
  const { start, end } = knownDays(days);
  return { startDate: start ?? undefined, endDate: end ?? undefined };
}

/** Values by names of the user's own choosing, which can therefore be no terms. */
export function propertyValues(qualifiers: Entity['qualifiers'] | undefined): object[] {
  return Object.entries(qualifiers ?? {}).map(([name, value]) => ({
    type: 'schema:PropertyValue',
    name: wellFormed(name),
    value: typeof value === 'string' ? wellFormed(value) : value,
  }));
}

export function unlessEmpty<T>(items: readonly T[] | undefined): readonly T[] | undefined {
  return items && items.length > 0 ? items : undefined;
}

/** The nearest type of schema.org that the type or a supertype names, and the type itself. */
function classesOf(kind: string, type: string, ontology: Ontology): string[] {
  const lineage = kind === 'event' ? ontology.lineage(kind) : ontology.lineage(type);
  const nearest = lineage.findLast((name) => ontology.node(name)?.schemaOrg);
  const schemaOrg = nearest && ontology.node(nearest)?.schemaOrg;
  return [...(schemaOrg ? [`schema:${schemaOrg}`] : []), termOf(type)];
}

function counts({ claims, sources }: NodeAttributes): JsonLdNode {
  return { claims: finite(claims), sources: finite(sources) };
}

/** JSON knows no other numbers, and `null` would say that there is a value. */
function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
