import type { KnowledgeEntry } from '../../src/knowledge/entry.ts';
import { HAND, type Sources, sourceLine, TERRITORIES, type Territory } from './sources.ts';
import type { StateOverrides } from './states.ts';
import { compact, slug, unique } from './text.ts';

interface TerritoryOverride {
  readonly name?: string;
  readonly names?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly of?: string | readonly string[];
  readonly status?: 'disputed';
  readonly ambiguous?: readonly string[];
}

/** The hand-kept part of the places; see seeds/knowledge/overrides/places.yaml. */
export interface PlaceOverrides {
  readonly skip: readonly string[];
  readonly territories: Readonly<Record<string, TerritoryOverride>>;
  readonly cities: Readonly<Record<string, readonly string[]>>;
  readonly regions: Readonly<Record<string, readonly string[]>>;
  readonly world: readonly string[];
  readonly adjectives: Readonly<Record<string, readonly string[]>>;
  readonly people: Readonly<Record<string, readonly string[]>>;
}

type Ids = ReadonlyMap<string, string>;

/** The ids a place belongs to: a state's, or a territory's where the parent is no state. */
function owners(
  codes: readonly string[],
  ids: Ids,
  territories: ReadonlyMap<string, Territory>,
): string | string[] | undefined {
  const found = codes.flatMap((code) => ids.get(code) ?? territories.get(code)?.qid ?? []);
  return found.length > 1 ? found : found[0];
}

function buildTerritory(
  territory: Territory,
  override: TerritoryOverride,
  ids: Ids,
  territories: ReadonlyMap<string, Territory>,
): KnowledgeEntry {
  const name = override.name ?? territory.name.replace(/ \(.*\)$/, '');
  const codes = override.of === undefined ? [territory.parent ?? ''] : [override.of].flat();
  const status = override.status ?? (territory.is_historical ? 'former' : undefined);
  const dependent = territory.alpha3 !== undefined && codes[0] !== '' ? 'dependent' : undefined;
  return compact<KnowledgeEntry>({
    id: territory.qid,
    type: 'place',
    name,
    names: unique(override.names ?? [], name),
    adjectives: override.adjectives ? [...override.adjectives] : undefined,
    of: owners(codes, ids, territories),
    status: status ?? dependent,
    ambiguous: override.ambiguous ? [...override.ambiguous] : undefined,
    source: sourceLine(TERRITORIES, Object.keys(override).length > 0 ? `words: ${HAND}` : undefined),
  } as KnowledgeEntry);
}

/** "Kyiv | Kiev" of Ukraine → one place. */
function buildNamed(
  line: string,
  owner: { code: string; id: string } | undefined,
  overrides: PlaceOverrides,
): KnowledgeEntry {
  const [name = line, ...names] = line.split(' | ');
  return compact<KnowledgeEntry>({
    id: `kb:place:${owner === undefined ? '' : `${owner.code.replace(/_/g, '-')}:`}${slug(name)}`,
    type: 'place',
    name,
    names,
    adjectives: overrides.adjectives[name],
    people: overrides.people[name],
    of: owner?.id,
    source: HAND,
  } as KnowledgeEntry);
}

/** The capitals of every state: what the sources give, unless states.yaml says otherwise. */
function capitalLines(sources: Sources, states: StateOverrides): [string, string][] {
  const countries = new Map(sources.countries.map((country) => [country.cca2.toLowerCase(), country]));
  const lines: [string, string][] = [];
  for (const [code, override] of Object.entries(states.states)) {
    const capitals = override.capitals ?? countries.get(code)?.capital ?? [];
    for (const line of capitals) lines.push([code, line]);
  }
  return lines;
}

function mergeNames(first: KnowledgeEntry, second: KnowledgeEntry): KnowledgeEntry {
  const { source, ...rest } = first;
  const names = unique([...(first.names ?? []), second.name, ...(second.names ?? [])], first.name);
  return compact<KnowledgeEntry>({ ...rest, names, source: sourceLine(...source.split('; '), `words: ${HAND}`) });
}

/** Marks names that two places have, such as Tripoli. */
function markAmbiguous(entries: readonly KnowledgeEntry[]): KnowledgeEntry[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const name of [entry.name, ...(entry.names ?? [])]) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return entries.map((entry) => {
    const shared = [entry.name, ...(entry.names ?? [])].filter((name) => (counts.get(name) ?? 0) > 1);
    const { source, ...rest } = entry;
    return compact<KnowledgeEntry>({ ...rest, ambiguous: unique([...(entry.ambiguous ?? []), ...shared]), source });
  });
}

/** Subdivisions and dependent territories of the list, capitals, and the hand-kept cities, regions and seas. */
export function buildPlaces(
  sources: Sources,
  overrides: PlaceOverrides,
  states: StateOverrides,
  ids: Ids,
): KnowledgeEntry[] {
  const territories = new Map(sources.territories.map((territory) => [territory.code, territory]));
  const entries = new Map<string, KnowledgeEntry>();
  // Moscow the capital is Moscow the federal city: one place for one name of one owner.
  const add = (entry: KnowledgeEntry): void => {
    const key = `${entry.of ?? ''}:${slug(entry.name)}`;
    const same = entries.get(key);
    entries.set(key, same === undefined ? entry : mergeNames(same, entry));
  };
  for (const territory of sources.territories) {
    if (ids.has(territory.code) || overrides.skip.includes(territory.code)) continue;
    add(buildTerritory(territory, overrides.territories[territory.code] ?? {}, ids, territories));
  }
  const listed = (table: PlaceOverrides['cities']): [string, string][] =>
    Object.entries(table).flatMap(([code, lines]) => lines.map((line): [string, string] => [code, line]));
  const owned = [...capitalLines(sources, states), ...listed(overrides.cities), ...listed(overrides.regions)];
  for (const [code, line] of owned) {
    const id = ids.get(code);
    if (id === undefined) throw new Error(`places.yaml: ${code} is no code of states.yaml (at ${line})`);
    add(buildNamed(line, { code, id }, overrides));
  }
  for (const line of overrides.world) add(buildNamed(line, undefined, overrides));
  return markAmbiguous([...entries.values()]);
}
