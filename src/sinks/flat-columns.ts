import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { NodeAttributes } from '../model/graph.ts';
import { joinList } from './join-list.ts';
import type { KnownDays } from './known-days.ts';
import { sayNumbers } from './say-numbers.ts';
import type { SortedEdge } from './sorted-edges.ts';
import type { Quotation } from './strongest-claim.ts';

export type FlatType = 'string' | 'integer' | 'double' | 'boolean';
export type FlatValue = string | number | boolean | null | undefined;

/** A typed attribute for formats that know plain values only; null and undefined are left out. */
export interface FlatColumn<T> {
  readonly id: string;
  readonly type: FlatType;
  readonly value: (row: T) => FlatValue;
}

/** A node with what stands behind it. */
export interface FlatNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
  readonly days: KnownDays;
  readonly entity: Entity | undefined;
  readonly article: Article | undefined;
}

/** An edge with the words behind it; `articles` are the ids of all that say it. */
export interface FlatEdge extends SortedEdge {
  readonly days: KnownDays;
  readonly quotation: Quotation | null;
  readonly articles: readonly string[];
}

export const flatNodeColumns: readonly FlatColumn<FlatNode>[] = [
  { id: 'label', type: 'string', value: ({ attributes }) => attributes.label },
  { id: 'kind', type: 'string', value: ({ attributes }) => attributes.kind },
  { id: 'type', type: 'string', value: ({ attributes }) => attributes.type },
  { id: 'claims', type: 'integer', value: ({ attributes }) => attributes.claims },
  { id: 'sources', type: 'integer', value: ({ attributes }) => attributes.sources },
  { id: 'start', type: 'string', value: ({ days }) => days.start },
  { id: 'end', type: 'string', value: ({ days }) => days.end },
  { id: 'status', type: 'string', value: ({ attributes }) => attributes.status },
  { id: 'plover', type: 'string', value: ({ attributes }) => attributes.plover },
  { id: 'numbers', type: 'string', value: ({ attributes }) => sayNumbers(attributes.numbers) },
  { id: 'disputedBy', type: 'string', value: ({ attributes }) => joinList(attributes.disputedBy) },
  { id: 'wikidata', type: 'string', value: ({ attributes }) => attributes.wikidata },
  { id: 'aliases', type: 'string', value: ({ entity }) => joinList(entity?.aliases) },
  { id: 'url', type: 'string', value: ({ article }) => article?.url },
  { id: 'publisher', type: 'string', value: ({ article }) => article?.publisher },
  { id: 'published', type: 'string', value: ({ article }) => article?.published },
  { id: 'community', type: 'integer', value: ({ attributes }) => attributes.community },
  { id: 'color', type: 'string', value: ({ attributes }) => attributes.color },
  { id: 'size', type: 'double', value: ({ attributes }) => attributes.size },
  { id: 'x', type: 'double', value: ({ attributes }) => attributes.x },
  { id: 'y', type: 'double', value: ({ attributes }) => attributes.y },
];

export const flatEdgeColumns: readonly FlatColumn<FlatEdge>[] = [
  { id: 'type', type: 'string', value: ({ attributes }) => attributes.type },
  { id: 'status', type: 'string', value: ({ attributes }) => attributes.status },
  { id: 'start', type: 'string', value: ({ days }) => days.start },
  { id: 'end', type: 'string', value: ({ days }) => days.end },
  { id: 'weight', type: 'double', value: ({ attributes }) => attributes.weight },
  { id: 'sources', type: 'integer', value: ({ attributes }) => attributes.sources },
  { id: 'confidence', type: 'double', value: ({ attributes }) => attributes.confidence },
  { id: 'attributed', type: 'boolean', value: ({ attributes }) => attributes.attributed },
  { id: 'speakers', type: 'string', value: ({ attributes }) => joinList(attributes.speakers) },
  { id: 'via', type: 'string', value: ({ attributes }) => joinList(attributes.via) },
  { id: 'disputedBy', type: 'string', value: ({ attributes }) => joinList(attributes.disputedBy) },
  { id: 'claims', type: 'string', value: ({ attributes }) => joinList(attributes.claims) },
  { id: 'articles', type: 'string', value: ({ articles }) => joinList(articles) },
  { id: 'quote', type: 'string', value: ({ quotation }) => quotation?.quote },
  { id: 'color', type: 'string', value: ({ attributes }) => attributes.color },
];

/** The value where it can be written as its type says: whole where it must be, never infinite. */
export function flatValue<T>({ type, value }: FlatColumn<T>, row: T): string | number | boolean | null {
  const found = value(row) ?? null;
  if (typeof found !== 'number') return found;
  if (!Number.isFinite(found)) return null;
  return type === 'integer' ? Math.trunc(found) : found;
}
