import graphology from 'graphology';
import type { Article } from '../../src/model/article.ts';
import { type Claim, makeClaim } from '../../src/model/claim.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { EdgeAttributes, GraphAttributes, GraphView, NodeAttributes } from '../../src/model/graph.ts';
import type { ArticleId, EntityId } from '../../src/model/ids.ts';
import type { ClaimTypeName, NodeTypeName } from '../../src/model/types.ts';
import { defaultOntologySpec } from '../../src/ontology/generated.ts';
import { createOntology } from '../../src/ontology/ontology.ts';

/** A graph of the size that is asked for: one claim for four edges, as events give them, and one article for ten claims. */
export function madeUpView(nodes: number, edges: number): GraphView {
  const graph = new graphology.MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.setAttribute('name', 'bench');
  const entities = Array.from({ length: nodes }, (_, index) => madeUpEntity(index));
  const text = 'The envoys of both states met in the capital on Tuesday and agreed to go on talking. '.repeat(10);
  const articles: Article[] = Array.from({ length: Math.ceil(edges / 40) }, (_, index) => ({
    id: `art_${numbered(index)}` as ArticleId,
    text,
    title: `Article ${index}`,
    published: '2017-09-29',
    language: 'en',
    skip: [],
  }));
  const claims = Array.from({ length: Math.ceil(edges / 4) }, (_, index) =>
    madeUpClaim(articles[Math.floor(index / 10)]?.id as ArticleId, index % 10, entities[index % nodes]?.id as EntityId),
  );
  entities.forEach(({ id, type, name }, index) => {
    const place = { x: Math.cos(index) * index, y: Math.sin(index) * index };
    const counts = { claims: index % 50, sources: index % 7 };
    graph.addNode(id, { kind: 'entity', type, label: name, ...counts, color: '#d1495b', size: 5, ...place });
  });
  for (let index = 0; index < edges; index++) {
    const source = entities[index % nodes]?.id as string;
    const round = Math.floor(index / nodes); // no two edges alike in ends and type: a writer that folds those would load fewer
    const target = entities[(index * 7919 + 13 + round) % nodes]?.id as string;
    const day = `20${String(10 + (index % 15))}-0${1 + (index % 9)}-1${index % 10}`;
    const attributes: EdgeAttributes = {
      type: index % 2 ? 'met-with' : 'supports',
      status: 'asserted',
      claims: [claims[index >> 2]?.id as Claim['id']],
      sources: 1 + (index % 5),
      weight: 1 + (index % 5),
      start: day,
      end: day,
      confidence: 0.9,
      speakers: [],
      attributed: false,
      color: '#4c9fd4',
    };
    const key = `edge|${numbered(index)}|${source}|${target}`;
    if (index % 2) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
    else graph.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  const ontology = createOntology(defaultOntologySpec);
  return { graph, claims, entities, articles, judgements: [], disputes: [], ontology };
}

function madeUpEntity(index: number): Entity {
  const id = `ent_${numbered(index)}` as EntityId;
  const name = `Minister No. ${index} of the "Republic" & others`;
  return { id, type: 'official' as NodeTypeName, name, aliases: [], qualifiers: { title: 'Minister' }, mentions: [] };
}

function madeUpClaim(article: ArticleId, sentence: number, entity: EntityId): Claim {
  const start = sentence * 85;
  return makeClaim({
    kind: 'event',
    type: 'meeting' as ClaimTypeName,
    plover: 'CONSULT',
    participants: [{ role: 'agent', mention: { start, end: start + 10 }, entity }],
    polarity: 'affirmed',
    modality: 'asserted',
    attribution: [],
    time: null,
    qualifiers: {},
    evidence: { article, start, end: start + 84, trigger: { start: start + 31, end: start + 34 } },
    confidence: 0.9,
    extractors: ['bench@1'],
  });
}

function numbered(index: number): string {
  return String(index).padStart(8, '0');
}
