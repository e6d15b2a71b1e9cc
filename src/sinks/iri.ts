/** What an IRI of ours may name; ids are unique in each. */
export type IriKind = 'node' | 'edge' | 'claim' | 'article';

/**
 * `urn:entente:KIND:ID`, the id percent-encoded. Ids may hold anything: half a surrogate pair, for which UTF-8 has no
 * bytes, is encoded as if it had, so that two ids never become one.
 */
export function iriOf(kind: IriKind, id: string): string {
  return `urn:entente:${kind}:${encodePart(id)}`;
}

/** A class or predicate of the ontology, as a compact IRI of the context in json-ld-context.ts. */
export function termOf(type: string): string {
  return `ontology:${encodePart(type)}`;
}

/** An entity of Wikidata, or null for what is no id of it. */
export function wikidataIri(id: string | undefined): string | null {
  return id !== undefined && /^Q[1-9]\d*$/.test(id) ? `http://www.wikidata.org/entity/${id}` : null;
}

const safe = /^[\w.~:-]*$/;

function encodePart(part: string): string {
  if (safe.test(part)) return part;
  if (part.isWellFormed()) return encodeURIComponent(part).replaceAll('%3A', ':');
  return Array.from(part, (sign) => (sign.isWellFormed() ? encodePart(sign) : encodeHalf(sign))).join('');
}

function encodeHalf(half: string): string {
  const unit = half.charCodeAt(0);
  const bytes = [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase()}`).join('');
}
