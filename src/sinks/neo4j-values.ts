import { type Integer, int, Date as Neo4jDate } from 'neo4j-driver';
import { UsageError } from '../model/errors.ts';
import { calendarDay } from './known-days.ts';

/** What a property may be; null takes it away. */
export type PropertyValue = string | number | boolean | string[] | Integer | Neo4jDate<Integer> | null;

/** A range index refuses keys of more than 8,167 bytes, and UTF-8 needs up to three for a code unit. */
const longestIndexed = 2_000;

/** Neo4j keeps every string but those with half of a surrogate pair, which UTF-8 does not know. */
export function storable(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** An id stays an id of its own: half a pair is written out, not made one sign for all. */
export function storableId(id: string): string {
  if (id.length > longestIndexed) {
    throw new UsageError(
      'neo4j-id-too-long',
      `An id of ${id.length} characters (${id.slice(0, 40)}…): ${longestIndexed} are allowed`,
    );
  }
  return id.replace(/\p{Cs}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}

/** A name as it can be indexed; one that is too long is cut, and stands whole in `fullName`. */
export function nameProperties(text: string): { name: string; fullName: string | null } {
  const name = storable(text);
  if (name.length <= longestIndexed) return { name, fullName: null };
  return {
    name: storable(name.slice(0, longestIndexed - 1))
      .replace(/\uFFFD$/, '')
      .concat('…'),
    fullName: name,
  };
}

export function textOrNull(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : storable(text);
}

export function wholeNumber(value: number): Integer | null {
  return Number.isFinite(value) ? int(Math.trunc(value)) : null;
}

export function dateOrNull(day: string | null | undefined): Neo4jDate<Integer> | null {
  const known = calendarDay(day);
  if (known === null) return null;
  const [year, month, date] = known.split('-').map((part) => int(part)) as [Integer, Integer, Integer];
  return new Neo4jDate(year, month, date);
}
