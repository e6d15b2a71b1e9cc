import { createDesignations } from './designations.ts';
import type { KnowledgeEntry, Office } from './entry.ts';
import { createNameTables, type NameHit, type NameTable } from './name-table.ts';
import { atomsOf, isEnclitic, nameAtoms } from './normalize-name.ts';
import { createOfficeTable, type HolderQuery, type OfficeHolding, type OfficeTable } from './office-table.ts';
import { coversDay } from './partial-date.ts';

export type { NameHit, NameRole } from './name-table.ts';
export type { HolderQuery, OfficeHolding } from './office-table.ts';

/** The longest name at a word; `length` counts input words. */
export interface KnowledgeMatch {
  readonly length: number;
  readonly hits: readonly NameHit[];
}

/** What the program knows before it reads, by name, by id and by office. */
export interface KnowledgeIndex {
  readonly entries: readonly KnowledgeEntry[];
  /** Every entry that the surface may name; a leading "the" and a trailing "'s" are ignored. Empty if unknown. */
  find(surface: string): readonly NameHit[];
  /** The longest name that begins at words[from] and ends at the end of a word. Family names only when asked for. */
  longestAt(words: readonly string[], from: number, options?: { familyNames?: boolean }): KnowledgeMatch | null;
  byId(id: string): KnowledgeEntry | undefined;
  /** The type of a name that is not known but whose sisters are: “Hwasong-16” beside Hwasong-14 and Hwasong-15. */
  typeOfSisters(name: string): string | null;
  /** Who held an office of a state or body; with `on`, those known to have held it that day. */
  officeHolders(bodyId: string, query?: HolderQuery): readonly OfficeHolding[];
  /** The offices of a person, in the order of the data; with `on`, those known to be held that day. */
  officesOf(personId: string, on?: string): readonly Office[];
  membersOf(organizationId: string): readonly KnowledgeEntry[];
  /** The organisations that list the entry as a member. */
  membershipsOf(id: string): readonly KnowledgeEntry[];
  /** The state itself, or the one that its first `of` leads to. */
  stateOf(id: string): KnowledgeEntry | undefined;
}

type Accept = (hit: NameHit) => boolean;
type TableOf = (firstAtom: string) => NameTable;

/** The longest name whose atoms start at words[from]; a name must end where a word, or its part before "'s", ends. */
function longestIn(tableOf: TableOf, words: readonly string[], from: number, accept: Accept): KnowledgeMatch | null {
  const afterArticle = words[from - 1]?.toLowerCase() === 'the';
  const [first] = atomsOf(words[from] ?? '');
  if (first === undefined) return null;
  const table = tableOf(first);
  const limit = table.longest.get(first) ?? 0;
  let best: KnowledgeMatch | null = null;
  let key = '';
  for (let index = from, count = 0; index < words.length && count < limit; index += 1) {
    const atoms = atomsOf(words[index] ?? ''); // none for a bare hyphen or comma inside a name
    const last = atoms.length - (isEnclitic(atoms.at(-1)) ? 2 : 1);
    atoms.forEach((atom, position) => {
      key = key === '' ? atom : `${key} ${atom}`;
      const hits =
        position < last
          ? undefined
          : table.hits.get(key)?.filter((hit) => accept(hit) && (hit.article === undefined || afterArticle));
      if (hits !== undefined && hits.length > 0) best = { length: index - from + 1, hits };
    });
    count += atoms.length;
  }
  return best;
}

function isCapitals(word: string | undefined): boolean {
  return word !== undefined && /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
}

/** Whether a word stands in a headline in capitals, and is not just an acronym in a sentence. */
function inCapitals(words: readonly string[], at: number): boolean {
  const silent = (word: string | undefined): boolean => word === undefined || !/\p{Ll}/u.test(word);
  return isCapitals(words[at]) && silent(words[at - 1]) && silent(words[at + 1]);
}

const spelt: ReadonlySet<string> = new Set([
  'intergovernmental-organization',
  'armed-group',
  'political-party',
  'company',
]);

/** “MERCOSUR”, “HAMAS”: an organisation whose name is made of letters is written either way, also outside a headline. */
function isSpelt(word: string | undefined): boolean {
  return /^\p{Lu}{5,}$/u.test(word ?? '');
}

const anyRole: Accept = () => true;
const noFamilyName: Accept = (hit) => hit.as !== 'family-name';

function createMemberships(entries: readonly KnowledgeEntry[]): ReadonlyMap<string, readonly KnowledgeEntry[]> {
  const memberships = new Map<string, KnowledgeEntry[]>();
  for (const entry of entries) {
    for (const member of entry.members ?? []) {
      const list = memberships.get(member);
      if (list === undefined) memberships.set(member, [entry]);
      else list.push(entry);
    }
  }
  return memberships;
}

function findIn(tableOf: TableOf, surface: string): readonly NameHit[] {
  const atoms = nameAtoms(surface);
  const table = tableOf(atoms[0] ?? '');
  const owned = isEnclitic(atoms.at(-1)) ? table.hits.get(atoms.slice(0, -1).join(' ')) : undefined;
  return table.hits.get(atoms.join(' ')) ?? owned ?? [];
}

/** An index over entries of any origin. A later entry with the id of an earlier one replaces it: a user's file wins. */
export function createKnowledgeIndex(given: readonly KnowledgeEntry[]): KnowledgeIndex {
  const byId = new Map<string, KnowledgeEntry>();
  for (const entry of given) byId.set(entry.id, entry);
  const entries = byId.size === given.length ? given : [...byId.values()];
  const names = createNameTables(entries);
  // Built when first asked for, so that loading stays within its budget.
  let offices: OfficeTable | undefined;
  let designations: ReturnType<typeof createDesignations> | undefined;
  let memberships: ReturnType<typeof createMemberships> | undefined;

  return {
    entries,
    find(surface) {
      const hits = findIn(names.of, surface);
      return hits.length > 0 || !isCapitals(surface) ? hits : findIn(names.inCapitals, surface);
    },
    longestAt(words, from, options = {}) {
      const accept = options.familyNames ? anyRole : noFamilyName;
      const match = longestIn(names.of, words, from, accept);
      const isHeadline = inCapitals(words, from);
      if (!isHeadline && !isSpelt(words[from])) return match;
      const fits: Accept = (hit) => accept(hit) && (isHeadline || spelt.has(hit.entry.type));
      const loose = longestIn(names.inCapitals, words, from, fits);
      return loose !== null && loose.length > (match?.length ?? 0) ? loose : match;
    },
    byId: (id) => byId.get(id),
    typeOfSisters(name) {
      designations ??= createDesignations(entries);
      return designations(name);
    },
    officeHolders(bodyId, query) {
      offices ??= createOfficeTable(entries);
      return offices.holders(bodyId, query);
    },
    officesOf(personId, on) {
      const held = byId.get(personId)?.offices ?? [];
      return on === undefined ? held : held.filter((office) => coversDay(office, on));
    },
    membersOf: (organizationId) => (byId.get(organizationId)?.members ?? []).flatMap((id) => byId.get(id) ?? []),
    membershipsOf(id) {
      memberships ??= createMemberships(entries);
      return memberships.get(id) ?? [];
    },
    stateOf(id) {
      const seen = new Set<string>();
      let entry = byId.get(id);
      while (entry !== undefined && entry.type !== 'state' && !seen.has(entry.id)) {
        seen.add(entry.id);
        const owner: string | undefined = [entry.of].flat()[0] ?? onlyBodyServed(entry);
        entry = owner === undefined ? undefined : byId.get(owner);
      }
      return entry?.type === 'state' ? entry : undefined;
    },
  };
}

/** Somebody who has served one state or body alone acts for it; one who went from a ministry to the UN is either's. */
function onlyBodyServed({ offices = [] }: KnowledgeEntry): string | undefined {
  const bodies = new Set(offices.map((office) => office.of));
  return bodies.size === 1 ? [...bodies][0] : undefined;
}

/** For runs without knowledge. */
export const emptyKnowledge: KnowledgeIndex = createKnowledgeIndex([]);
