import type { KnowledgeEntry, Metonym } from './entry.ts';
import { nameKey } from './normalize-name.ts';

export type NameRole = 'name' | 'adjective' | 'people' | 'metonym' | 'short' | 'family-name';

/** One thing that a surface may stand for. Which one is meant is for others to say. */
export interface NameHit {
  readonly entry: KnowledgeEntry;
  readonly as: NameRole;
  /** Short names only: the word that the article must have too. */
  readonly needs?: string;
  /** The data has "the North" or "The Times": it counts after "the" alone. */
  readonly article?: true;
  readonly metonym?: Metonym['kind'];
  /** Second choice: it matched because the text is in capitals. */
  readonly caps?: true;
}

/** Names by their atoms joined with spaces; `longest` tells how many atoms a name beginning with this atom may have. */
export interface NameTable {
  readonly hits: ReadonlyMap<string, readonly NameHit[]>;
  readonly longest: ReadonlyMap<string, number>;
}

/** One hit for one entry and role: "the Vatican" and "Vatican" are the same key. */
function addHit(hits: Map<string, NameHit[]>, key: string, hit: NameHit): void {
  const found = hits.get(key);
  if (found === undefined) hits.set(key, [hit]);
  else if (!found.some((other) => other.entry === hit.entry && other.as === hit.as)) found.push(hit);
}

class TableBuilder implements NameTable {
  readonly hits = new Map<string, NameHit[]>();
  readonly longest = new Map<string, number>();

  add(name: string, hit: NameHit): void {
    const { key, first, length } = nameKey(name);
    if (length === 0) return;
    addHit(this.hits, key, hit);
    if ((this.longest.get(first) ?? 0) < length) this.longest.set(first, length);
  }

  addEntry(entry: KnowledgeEntry): void {
    this.addName(entry, entry.name);
    for (const name of entry.names ?? []) this.addName(entry, name);
    for (const word of entry.adjectives ?? []) this.add(word, { entry, as: 'adjective' });
    for (const word of entry.people ?? []) this.add(word, { entry, as: 'people' });
    for (const { name, kind } of entry.metonyms ?? []) this.add(name, { entry, as: 'metonym', metonym: kind });
    for (const { name, needs } of entry.short ?? []) {
      this.add(name, { entry, as: 'short', needs, ...(/^the /i.test(name) ? { article: true as const } : {}) });
    }
    if (entry.family !== undefined) this.addFamily(entry.family, { entry, as: 'family-name' });
  }

  /** "The Times" with a capital has the article as part of the name; "the Netherlands" may go without. */
  private addName(entry: KnowledgeEntry, name: string): void {
    this.add(name, name.startsWith('The ') ? { entry, as: 'name', article: true } : { entry, as: 'name' });
  }

  /** "al-Maliki" is "Maliki" in a headline. */
  private addFamily(family: string, hit: NameHit): void {
    this.add(family, hit);
    if (/^(al|el)-/i.test(family)) this.add(family.slice(3), hit);
  }
}

export function createNameTable(entries: readonly KnowledgeEntry[]): NameTable {
  const table = new TableBuilder();
  for (const entry of entries) table.addEntry(entry);
  return table;
}

/** The same names in capitals, for headlines; hits are marked as second choice. */
export function capitalize(table: NameTable): NameTable {
  const hits = new Map<string, NameHit[]>();
  const longest = new Map<string, number>();
  for (const [key, found] of table.hits) {
    const upper = key.toUpperCase();
    for (const hit of found) addHit(hits, upper, { ...hit, caps: true });
  }
  for (const [first, length] of table.longest) {
    const upper = first.toUpperCase();
    longest.set(upper, Math.max(longest.get(upper) ?? 0, length));
  }
  return { hits, longest };
}
