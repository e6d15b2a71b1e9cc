import type { KnowledgeIndex } from '../knowledge/knowledge-index.ts';
import { UsageError } from '../model/errors.ts';
import { surface } from '../model/span.ts';
import { mentionId } from '../resolve/mention-record.ts';
import type { ResolvedCorpus } from './resolve-readings.ts';

/** An entity, mention, event or claim as judgements speak of it. */
export interface Thing {
  readonly id: string;
  readonly kind: 'entity' | 'mention' | 'event' | 'claim';
  /** The ids that judgements know it by, the one that stands for it first: mentions of an entity, claims of an event. */
  readonly members: readonly string[];
}

/** Finds things of a corpus by their ids. A mention may be written as ARTICLE:START-END too. */
export interface ThingFinder {
  /** @throws UsageError when the corpus has nothing of that id. */
  find(id: string): Thing;
  /** The words of a mention or claim, the name of an entity: what a person knows it by. */
  tell(id: string): string;
}

export function createThingFinder(corpus: ResolvedCorpus, knowledge: KnowledgeIndex): ThingFinder {
  const entities = new Map<string, ResolvedCorpus['entities'][number]>(corpus.entities.map((one) => [one.id, one]));
  const mentions = new Map<string, ResolvedCorpus['mentions'][number]>(corpus.mentions.map((one) => [one.id, one]));
  const claims = new Map<string, ResolvedCorpus['claims'][number]>(corpus.claims.map((one) => [one.id, one]));
  const texts = new Map(corpus.articles.map(({ id, text }) => [id, text]));

  const find = (id: string): Thing => {
    const entity = entities.get(id);
    if (entity) {
      const own = entity.mentions.map((mention) => mentionId(mention.article, mention)).sort();
      return { id, kind: 'entity', members: knowledge.byId(id) ? [id, ...own] : own };
    }
    const mention = mentions.has(id) ? id : placedMention(id);
    if (mention && mentions.has(mention)) return { id: mention, kind: 'mention', members: [mention] };
    const told = corpus.claims.filter(({ event }) => event === id).map((claim) => claim.id);
    if (told.length > 0) return { id, kind: 'event', members: told.sort() };
    if (claims.has(id)) return { id, kind: 'claim', members: [id] };
    throw new UsageError(
      'id-unknown',
      `no entity, mention, event or claim “${id}” here. entente show says ids of names`,
    );
  };

  return {
    find,
    tell(id) {
      const claim = claims.get(id);
      const words = claim && surface(texts.get(claim.evidence.article) ?? '', claim.evidence).replace(/\s+/g, ' ');
      const mention = mentions.get(id);
      const name = entities.get(id)?.name ?? knowledge.byId(id)?.name;
      return name ?? (mention ? `“${mention.words}” in ${mention.article}` : words ? `“${words.trim()}”` : id);
    },
  };
}

function placedMention(text: string): string | null {
  const [, article, start, end] = /^(.+):(\d+)-(\d+)$/.exec(text) ?? [];
  return article ? mentionId(article as never, { start: Number(start), end: Number(end) }) : null; // an article's id, or none is found
}
