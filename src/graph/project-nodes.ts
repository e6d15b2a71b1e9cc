import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { NodeAttributes } from '../model/graph.ts';
import type { ArticleId, EntityId } from '../model/ids.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { countSources } from './sources.ts';
import { nodeColour } from './style.ts';
import type { ToldClaim } from './told-claim.ts';
import { eventLabel, type ToldEvent } from './told-event.ts';
import { toldNumbers } from './told-numbers.ts';

type Look = Pick<NodeAttributes, 'color' | 'size' | 'x' | 'y'>;

/** Before `styleGraph` and `layoutGraph` have had their say. */
function plainLook(node: Pick<NodeAttributes, 'kind' | 'type'>, ontology: Ontology): Look {
  return { color: nodeColour(node, ontology), size: 4, x: 0, y: 0 };
}

export function entityNode(entity: Entity, told: readonly ToldClaim[], ontology: Ontology): NodeAttributes {
  const node = { kind: 'entity', type: entity.type } as const;
  return {
    ...node,
    label: entity.name,
    claims: told.length,
    sources: countSources(told),
    ...(entity.wikidata !== undefined && { wikidata: entity.wikidata }),
    ...plainLook(node, ontology),
  };
}

export function eventNode(event: ToldEvent, nameOf: (id: EntityId) => string, ontology: Ontology): NodeAttributes {
  const node = { kind: 'event', type: event.type } as const;
  const numbers = toldNumbers(event.told);
  return {
    ...node,
    label: eventLabel(event, nameOf),
    claims: event.told.length,
    sources: countSources(event.told),
    start: event.days.start,
    end: event.days.end,
    plover: ontology.event(event.type)?.plover ?? null,
    status: event.status,
    ...(Object.keys(numbers).length > 0 && { numbers }),
    ...plainLook(node, ontology),
  };
}

export function articleNode(article: Article, told: readonly ToldClaim[], ontology: Ontology): NodeAttributes {
  const node = { kind: 'article', type: 'article' } as const;
  return {
    ...node,
    label: article.title ?? article.url ?? article.id,
    claims: told.length,
    sources: 1,
    ...(article.published !== undefined && { start: article.published, end: article.published }),
    ...plainLook(node, ontology),
  };
}

/** The node of an article: its id, unless the name was taken by whoever made the ids of the articles. */
export function articleNodeKey(article: ArticleId, isTaken: (key: string) => boolean): string {
  let key: string = article;
  while (isTaken(key)) key = `article:${key}`;
  return key;
}
