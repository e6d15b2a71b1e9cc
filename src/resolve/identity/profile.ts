import type { EntityId, MentionId } from '../../model/ids.ts';
import type { NodeTypeName } from '../../model/types.ts';
import { addTo } from '../add-to.ts';
import type { Clusters } from '../clusters.ts';
import type { MentionRecord } from '../mention-record.ts';
import { plainName } from '../plain-name.ts';
import { bodyKey, type IdentitySources } from './body-key.ts';

export type Family = 'person' | 'organization' | 'place' | 'thing';

/** Who an article speaks of, as far as comparing with other articles needs it. */
export interface Profile {
  /** The smallest mention id: what a judgement names. */
  readonly id: MentionId;
  readonly article: string;
  readonly published?: string;
  readonly family: Family;
  readonly type: NodeTypeName;
  /** The names in this article, the longest first; plain. */
  readonly names: readonly string[];
  readonly titles: readonly string[];
  /** States and organisations that it is said to be of. */
  readonly of: readonly EntityId[];
  readonly known?: EntityId;
  readonly body?: string;
}

const families: ReadonlyMap<string, Family> = new Map([
  ['person', 'person'],
  ['official', 'person'],
  ['place', 'place'],
  ['facility', 'place'],
  ['state', 'place'],
  ['weapon', 'thing'],
  ['vessel', 'thing'],
  ['agreement', 'thing'],
]);

/** One profile for every cluster of an article that has a name, or that is a body of a known state. */
export function makeProfiles(
  mentions: readonly MentionRecord[],
  clusters: Clusters,
  isKnown: (id: string) => boolean,
  sources: IdentitySources,
): Profile[] {
  const groups = new Map<string, MentionRecord[]>();
  for (const mention of mentions) {
    if (mention.kind === 'pronoun' || mention.kind === 'adjective') continue;
    const key = `${mention.article}\n${clusters.rootOf(mention.id)}`; // what knowledge knows has one root in all articles
    addTo(groups, key, mention);
  }
  return [...groups.values()].flatMap((group) => describe(group, clusters, isKnown, sources) ?? []);
}

function describe(
  group: readonly MentionRecord[],
  clusters: Clusters,
  isKnown: (id: string) => boolean,
  sources: IdentitySources,
): Profile | null {
  const named = group.filter((mention) => mention.kind === 'name');
  const body = group.map((mention) => bodyKey(mention, sources)).find((key) => key !== null);
  const first = named[0] ?? group[0];
  if (!first || (named.length === 0 && !body)) return null;
  const known = clusters.membersOf(first.id).find(isKnown);
  const names = [...new Set(named.map(({ words }) => plainName(words)))];
  const ids = group.map(({ id }) => id).sort();
  return {
    id: ids[0] as MentionId, // a group is not empty
    article: first.article,
    ...(first.published && { published: first.published }),
    family: families.get(first.type) ?? 'organization',
    type: first.type,
    names: names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    titles: [...new Set(group.flatMap(({ title }) => (title ? [title.toLowerCase()] : [])))],
    of: [...new Set(group.flatMap(({ of }) => of ?? []))],
    ...(known && { known: known as EntityId }),
    ...(body && { body }),
  };
}
