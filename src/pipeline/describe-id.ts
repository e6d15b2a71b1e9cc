import { emptyKnowledge, type KnowledgeIndex } from '../knowledge/knowledge-index.ts';
import type { Claim } from '../model/claim.ts';
import { UsageError } from '../model/errors.ts';
import type { GraphView } from '../model/graph.ts';
import { type KnownFact, knownFacts } from './known-facts.ts';
import { createTeller, type ToldClaim } from './tell-claim.ts';
import { type ToldDispute, tellDisputes } from './tell-disputes.ts';

/** What an id stands for, with every claim behind it. */
export interface Description {
  readonly id: string;
  readonly what: 'entity' | 'event' | 'article' | 'edge' | 'claim';
  readonly title: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly claims: readonly ToldClaim[];
  /** Where others say otherwise. */
  readonly disputes: readonly ToldDispute[];
  /** What the knowledge says besides, with its source; kept apart from the claims. */
  readonly known: readonly KnownFact[];
}

/**
 * Describes an entity, event, article, edge or claim by its id.
 *
 * @throws UsageError when the folder has nothing of that id; it names the nearest that it has.
 */
export function describeId(view: GraphView, id: string, knowledge: KnowledgeIndex = emptyKnowledge): Description {
  const { claims, ...subject } = findSubject(view, id);
  return {
    id,
    ...subject,
    claims: claims.map(createTeller(view)),
    disputes: tellDisputes(view, claims),
    known: knownFacts(knowledge, id),
  };
}

interface Subject extends Pick<Description, 'what' | 'title' | 'facts'> {
  readonly claims: readonly Claim[];
}

function findSubject(view: GraphView, id: string): Subject {
  const { graph, claims, entities, articles } = view;
  const claim = [...claims, ...(view.rejected ?? [])].find((candidate) => candidate.id === id);
  if (claim) {
    const facts = { ...factsOf(claim), judged: judgedOf(view, id) };
    return { what: 'claim', title: claim.type, facts, claims: [claim] };
  }
  if (graph.hasEdge(id)) {
    const { claims: ids, type, status, start, end, sources, confidence } = graph.getEdgeAttributes(id);
    const title = `${labelOf(view, graph.source(id))} ${type} ${labelOf(view, graph.target(id))}`;
    const behind = new Set<string>(ids);
    return {
      what: 'edge',
      title,
      facts: { type, status, start, end, sources, confidence },
      claims: claims.filter((one) => behind.has(one.id)),
    };
  }
  const entity = entities.find((candidate) => candidate.id === id);
  if (entity) {
    const { type, aliases, wikidata, qualifiers, mentions } = entity;
    const facts = { type, aliases, wikidata, qualifiers, mentions: mentions.length, judged: judgedOf(view, id) };
    return {
      what: 'entity',
      title: entity.name,
      facts,
      claims: claims.filter((one) => speaksOf(one, id)),
    };
  }
  const event = claims.filter((one) => one.event === id);
  if (event.length > 0)
    return {
      what: 'event',
      title: labelOf(view, id),
      facts: { ...eventFacts(view, id), judged: judgedOf(view, id) },
      claims: event,
    };
  const article = articles.find((candidate) => candidate.id === id);
  if (article) {
    const { title, url, publisher, published } = article;
    return {
      what: 'article',
      title: title ?? id,
      facts: { url, publisher, published },
      claims: claims.filter((one) => one.evidence.article === id),
    };
  }
  throw new UsageError('id-unknown', `no entity, event, article, edge or claim “${id}” here${suggestion(view, id)}`);
}

function eventFacts({ graph, claims }: GraphView, id: string): Description['facts'] {
  if (!graph.hasNode(id)) return { type: claims.find(({ event }) => event === id)?.type };
  const { type, status, start, end, sources, numbers } = graph.getNodeAttributes(id);
  return { type, status, start, end, sources, numbers };
}

function labelOf({ graph }: GraphView, node: string): string {
  return graph.hasNode(node) ? graph.getNodeAttribute(node, 'label') : node;
}

function factsOf({ polarity, modality, time, qualifiers, confidence, reasons = [], extractors, plover, event }: Claim) {
  const because = Object.fromEntries(reasons.map(({ name, value }) => [name, value]));
  return { polarity, modality, plover, time, qualifiers, confidence, because, extractors, event };
}

/** What analysts said of it: “rejected by user:ana at …: wrong year”. */
function judgedOf({ judgements }: GraphView, id: string): string[] {
  return judgements
    .filter(({ left, right, by }) => left === id && right === id && by.startsWith('user:'))
    .sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1))
    .map(
      ({ verdict, by, at, reasons }) =>
        `${verdict} by ${by.slice(5)} at ${at}${reasons.map(({ value }) => `: ${value}`)}`,
    );
}

function speaksOf(claim: Claim, id: string): boolean {
  return (
    claim.participants.some(({ entity }) => entity === id) || claim.attribution.some(({ speaker }) => speaker === id)
  );
}

/** Somebody who types a name instead of an id is told the id. */
function suggestion({ entities }: GraphView, wanted: string): string {
  const near = entities.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase().includes(wanted.toLowerCase())),
  );
  return near.length === 0
    ? ''
    : `. Did you mean ${near
        .slice(0, 3)
        .map(({ id, name }) => `${id} (${name})`)
        .join(', ')}?`;
}
