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

type PutName = (name: string, hit: NameHit) => void;

/** Every name of an entry, with what it then stands for. */
function putNames(entry: KnowledgeEntry, put: PutName): void {
  putName(entry, entry.name, put);
  for (const name of entry.names ?? []) putName(entry, name, put);
  for (const word of entry.adjectives ?? []) put(word, { entry, as: 'adjective' });
  for (const word of entry.people ?? []) put(word, { entry, as: 'people' });
  for (const { name, kind } of entry.metonyms ?? []) put(name, { entry, as: 'metonym', metonym: kind });
  for (const { name, needs } of entry.short ?? []) {
    put(name, { entry, as: 'short', needs, ...(/^the /i.test(name) ? { article: true as const } : {}) });
  }
  if (entry.family !== undefined) putFamily(entry.family, { entry, as: 'family-name' }, put);
}

/** "The Times" with a capital has the article as part of the name; "the Netherlands" may go without. */
function putName(entry: KnowledgeEntry, name: string, put: PutName): void {
  put(name, name.startsWith('The ') ? { entry, as: 'name', article: true } : { entry, as: 'name' });
}

/** "al-Maliki" is "Maliki" in a headline. */
function putFamily(family: string, hit: NameHit, put: PutName): void {
  put(family, hit);
  if (/^(al|el)-/i.test(family)) put(family.slice(3), hit);
}

/** All names of knowledge, each in the table of the atom that it begins with. */
export interface NameTables {
  of(firstAtom: string): NameTable;
  /** The same names in capitals, for headlines; hits are marked as second choice. */
  inCapitals(firstAtom: string): NameTable;
}

interface Shelf {
  readonly names: string[];
  readonly hits: NameHit[];
  table?: NameTable;
  capitals?: NameTable;
}

/**
 * Names are only put on shelves, by their first letters, and a shelf becomes a table when a text has a word that begins so:
 * loading stays within its budget, and a short text never asks for most of them.
 */
export function createNameTables(entries: readonly KnowledgeEntry[]): NameTables {
  const shelves = new Map<string, Shelf>();
  const put: PutName = (name, hit) => {
    const letters = firstLetters(name);
    const shelf = shelves.get(letters);
    if (shelf === undefined) shelves.set(letters, { names: [name], hits: [hit] });
    else {
      shelf.names.push(name);
      shelf.hits.push(hit);
    }
  };
  for (const entry of entries) putNames(entry, put);
  return {
    of: (atom) => tableOf(shelfOf(atom)),
    inCapitals(atom) {
      const shelf = shelfOf(atom);
      shelf.capitals ??= capitalize(tableOf(shelf));
      return shelf.capitals;
    },
  };

  function shelfOf(atom: string): Shelf {
    return shelves.get(firstLetters(atom)) ?? emptyShelf;
  }
}

const emptyShelf: Shelf = { names: [], hits: [] };

/** Two letters of the first atom, in lower case, so that a name in capitals is with its like. */
function firstLetters(name: string): string {
  const first = /^(?!the\b)[a-z]{2}/i.test(name) ? name : nameKey(name).first;
  return first.slice(0, 2).toLowerCase();
}

function tableOf(shelf: Shelf): NameTable {
  shelf.table ??= createTable(shelf);
  return shelf.table;
}

function createTable({ names, hits: all }: Shelf): NameTable {
  const hits = new Map<string, NameHit[]>();
  const longest = new Map<string, number>();
  names.forEach((name, index) => {
    const { key, first, length } = nameKey(name);
    if (length === 0) return;
    addHit(hits, key, all[index] as NameHit); // one a name
    longest.set(first, Math.max(longest.get(first) ?? 0, length));
  });
  return { hits, longest };
}

function capitalize(table: NameTable): NameTable {
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
