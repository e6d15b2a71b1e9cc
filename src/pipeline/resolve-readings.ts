import type { KnowledgeIndex } from '../knowledge/knowledge-index.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { compactClaims } from '../model/claims-log.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import { compactJudgements } from '../model/judgements-log.ts';
import { buildEntities } from '../resolve/build-entities.ts';
import { type Clusters, clusterJudgements } from '../resolve/clusters.ts';
import { findHistories } from '../resolve/events/histories.ts';
import { findLeads } from '../resolve/events/leads.ts';
import type { DescribeParty, Party } from '../resolve/events/outline.ts';
import { countRareWords, type WordCounts } from '../resolve/events/rare-words.ts';
import type { EventContext } from '../resolve/events/telling.ts';
import { type WordPatterns, wordPatterns } from '../resolve/events/word-patterns.ts';
import { fillClaims } from '../resolve/fill-claims.ts';
import { eventOf, judgeEvents } from '../resolve/judge-events.ts';
import { judgeIdentity } from '../resolve/judge-identity.ts';
import type { MentionRecord } from '../resolve/mention-record.ts';
import type { Resources, ViewResources } from './resources.ts';

/** Articles with who and what they speak of: all that a graph is a view of. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly judgements: readonly Judgement[];
}

export interface Readings {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly MentionRecord[];
}

/** A corpus with what it takes to resolve it anew under other judgements, without reading an article again. */
export interface ResolvedCorpus extends Corpus {
  readonly mentions: readonly MentionRecord[];
  /** Claims left out because a mention of theirs stands for no entity; a judgement may give it one. */
  readonly unplaced: readonly Claim[];
}

/** What a resolved corpus was resolved from. */
export function readingsOf({ articles, claims, mentions, unplaced }: ResolvedCorpus): Readings {
  return { articles, claims: [...claims, ...unplaced], mentions };
}

/** Judges who is who and which event is which; `given` are judgements of an analyst, which outweigh these. */
export function resolveReadings(
  readings: Readings,
  resources: Pick<Resources, 'knowledge' | 'ontology' | 'lexicon'>,
  given: readonly Judgement[] = [],
): ResolvedCorpus {
  const { knowledge, ontology } = resources;
  const mentions = inOrder(readings.mentions);
  const identity = compactJudgements([...judgeIdentity(mentions, resources), ...given]);
  const { entities, entityOf } = buildEntities(mentions, clusterJudgements(identity), knowledge, ontology);
  const read = compactClaims(readings.claims);
  const filled = fillClaims(read, entityOf);
  const placed = new Set(filled.map(({ id }) => id));
  const events = judgeEvents(
    filled,
    createEventContext({ articles: readings.articles, claims: filled, entities }, resources),
  );
  const judgements = compactJudgements([...identity, ...events]);
  const claims = withEvents(filled, clusterJudgements([...events, ...given])); // who is who says nothing of claims
  const articles = [...readings.articles].sort((a, b) => compareIds(a.id, b.id));
  return {
    articles,
    claims,
    entities: keepSpokenOf(entities, claims),
    judgements,
    mentions: [...mentions].sort((a, b) => compareIds(a.id, b.id)),
    unplaced: read.filter(({ id }) => !placed.has(id)),
  };
}

/** In an order of their own, so that it does not matter which article was read first. */
export function inOrder(mentions: readonly MentionRecord[]): MentionRecord[] {
  return [...mentions].sort(
    (a, b) => compareIds(a.article, b.article) || a.start - b.start || b.end - a.end || compareIds(a.id, b.id),
  );
}

export function withEvents(claims: readonly Claim[], clusters: Clusters): Claim[] {
  return claims.map((claim) => (claim.kind === 'event' ? { ...claim, event: eventOf(claim, clusters) } : claim));
}

/** What telling events apart needs to know beside the claims. */
export function createEventContext(
  { articles, claims, entities }: Pick<Corpus, 'articles' | 'claims' | 'entities'>,
  resources: ViewResources,
): EventContext {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const published = (article: Article['id']) => byId.get(article)?.published;
  const textOf = (article: Article['id']) => byId.get(article)?.text ?? '';
  const histories = findHistories(claims, published);
  const leads = findLeads(claims);
  const words = wordPatterns(resources.lexicon.tellings);
  return {
    ontology: resources.ontology,
    describeParty: createDescribeParty(entities, resources),
    published,
    isHistory: (article) => histories.has(article),
    leads: (claim) => leads.has(claim),
    textOf,
    words,
    rareWordsIn: createRareWords(textOf, words),
  };
}

/** Counts the words of an article once, as long as no other article is asked for: all together they take much memory. */
function createRareWords(textOf: EventContext['textOf'], { common }: WordPatterns): EventContext['rareWordsIn'] {
  let last: { readonly article: Article['id']; readonly counts: WordCounts } | null = null;
  return (article) => {
    if (last?.article !== article) last = { article, counts: countRareWords(textOf(article), common) };
    return last.counts;
  };
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What events are told apart by: who somebody is, and the state behind him. Whoever is told of often is described once. */
function createDescribeParty(
  entities: readonly Entity[],
  { knowledge, ontology }: Pick<Resources, 'knowledge' | 'ontology'>,
): DescribeParty {
  const stateOf = createStateOf(entities, knowledge);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const described = new Map<EntityId, Party>();
  const describe = (id: EntityId): Party => {
    const entity = byId.get(id);
    const acts = entity && ontology.lineage(entity.type).some((type) => ontology.node(type)?.rollUp);
    const people = entity !== undefined && isPeople(entity, knowledge);
    const state = acts || people ? stateOf(id) : null; // dissidents of a state are not the state
    const person = entity !== undefined && ontology.isA(entity.type, 'person');
    return {
      id: people && state ? state : id, // “the Germans invaded”: no part of the state, but itself
      state,
      person,
      stateless: acts === true && state === null && !person,
      label: (entity?.name ?? '').toLowerCase().replace(/^(?:the|an?|its|their|his|her) /, ''),
      unnamed: entity?.mentions.every(({ kind }) => kind === 'nominal' || kind === 'pronoun') ?? false,
    };
  };
  return (id) => {
    const party = described.get(id) ?? describe(id);
    described.set(id, party);
    return party;
  };
}

/** “The Germans”, whom a text calls by their state and by nothing else. */
function isPeople({ name, qualifiers: { of } }: Entity, knowledge: KnowledgeIndex): boolean {
  return typeof of === 'string' && knowledge.byId(of as EntityId)?.people?.includes(name) === true; // ids of knowledge are entity ids
}

/** Finds the state that an entity is or belongs to, from its words (`of`) and from knowledge. */
export function createStateOf(
  entities: readonly Entity[],
  knowledge: KnowledgeIndex,
): (id: EntityId) => EntityId | null {
  const owners = new Map(
    entities.flatMap(({ id, qualifiers }) => (qualifiers.of ? [[id, String(qualifiers.of)]] : [])),
  );
  return (id) => (knowledge.stateOf(owners.get(id) ?? id)?.id as EntityId | undefined) ?? null; // ids of knowledge are entity ids
}

/** Names are kept whether claims speak of them or not; a description only where one does. */
function keepSpokenOf(entities: readonly Entity[], claims: readonly Claim[]): Entity[] {
  const used = new Set<string>();
  for (const claim of claims) {
    for (const { entity } of claim.participants) if (entity) used.add(entity);
    for (const { speaker } of claim.attribution) if (speaker) used.add(speaker);
  }
  return entities.filter(
    (entity) =>
      used.has(entity.id) ||
      entity.mentions.some((mention) => mention.kind !== 'nominal' && mention.kind !== 'pronoun'),
  );
}
