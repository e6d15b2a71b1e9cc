import type { KnowledgeEntry, Metonym } from '../../src/knowledge/entry.ts';
import {
  COUNTRIES,
  type Country,
  FACTBOOK,
  HAND,
  type Sources,
  sourceLine,
  TERRITORIES,
  type Territory,
} from './sources.ts';
import { compact, unique } from './text.ts';

/** The hand-kept part of one state; see seeds/knowledge/overrides/states.yaml. */
export interface StateOverride {
  readonly id?: string;
  readonly kind?: 'disputed' | 'former' | 'dependent';
  readonly name?: string;
  readonly names?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly people?: readonly string[];
  readonly capitals?: readonly string[];
  readonly seats?: readonly string[];
  readonly nicknames?: readonly string[];
  readonly short?: KnowledgeEntry['short'];
  readonly of?: string;
  readonly successor?: readonly string[];
  readonly ambiguous?: readonly string[];
}

export interface FormerState {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly people?: readonly string[];
  readonly metonyms?: readonly string[];
  readonly successor: readonly string[];
}

export interface StateOverrides {
  readonly states: Readonly<Record<string, StateOverride>>;
  readonly former: readonly FormerState[];
}

/** Iraqi → Iraqi, Iraqis; but Chinese → Chinese, Irish → Irish, Swiss → Swiss. */
export function peopleOf(adjectives: readonly string[]): string[] {
  return adjectives.flatMap((word) => (/(ese|sh|ch|ss|ois|bé?)$/.test(word) ? [word] : [word, `${word}s`]));
}

/** The official names, without those that carry an explanation in brackets. */
function officialNames(territory: Territory, country: Country | undefined): string[] {
  const full = /\(|\[/.test(territory.full_name) ? [] : [territory.full_name];
  return [...full, ...(country === undefined || /[(,]/.test(country.official) ? [] : [country.official])];
}

/** Wikidata id of every code that states.yaml names, with the hand-chosen id where one code has several. */
export function stateIds(sources: Sources, overrides: StateOverrides): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const territory of sources.territories) {
    const override = overrides.states[territory.code];
    if (override !== undefined) ids.set(territory.code, override.id ?? territory.qid);
  }
  return ids;
}

function metonymsOf(capitals: readonly string[], override: StateOverride): Metonym[] {
  return [
    ...unique(capitals.flatMap((line) => line.split(' | '))).map((name): Metonym => ({ name, kind: 'capital' })),
    ...(override.seats ?? []).map((name): Metonym => ({ name, kind: 'seat' })),
    ...(override.nicknames ?? []).map((name): Metonym => ({ name, kind: 'nickname' })),
  ];
}

function buildState(
  territory: Territory,
  override: StateOverride,
  country: Country | undefined,
  ids: ReadonlyMap<string, string>,
): KnowledgeEntry {
  const name = override.name ?? territory.name;
  const resolve = (code: string): string => ids.get(code) ?? code;
  const former = override.kind === 'former';
  const successor = override.successor ?? territory.successors ?? [];
  const known = successor.filter((code) => ids.has(code));
  return compact<KnowledgeEntry>({
    id: ids.get(territory.code) ?? territory.qid,
    type: 'state',
    name,
    names: unique([...(override.names ?? []), ...officialNames(territory, country)], name),
    adjectives: override.adjectives ?? [],
    people: override.people ?? peopleOf(override.adjectives ?? []),
    metonyms: metonymsOf(override.capitals ?? country?.capital ?? [], override),
    short: override.short,
    of: override.of === undefined ? undefined : resolve(override.of),
    successor: former ? known.map(resolve) : undefined,
    status: override.kind,
    ambiguous: override.ambiguous ? [...override.ambiguous] : undefined,
    source: sourceLine(TERRITORIES, country && COUNTRIES, country && FACTBOOK, `words: ${HAND}`),
  } as KnowledgeEntry);
}

/** A former state without an entry in the territories list. */
function buildFormer(state: FormerState, ids: ReadonlyMap<string, string>): KnowledgeEntry {
  return compact<KnowledgeEntry>({
    id: state.id,
    type: 'state',
    name: state.name,
    names: [...(state.names ?? [])],
    adjectives: [...(state.adjectives ?? [])],
    people: [...(state.people ?? peopleOf(state.adjectives ?? []))],
    metonyms: (state.metonyms ?? []).map((name): Metonym => ({ name, kind: 'capital' })),
    successor: state.successor.flatMap((code) => ids.get(code) ?? []),
    status: 'former',
    source: HAND,
  } as KnowledgeEntry);
}

/** Every state that states.yaml lists: ids and official names from the sources, words from the YAML. */
export function buildStates(sources: Sources, overrides: StateOverrides): KnowledgeEntry[] {
  const ids = stateIds(sources, overrides);
  const countries = new Map(sources.countries.map((country) => [country.cca2.toLowerCase(), country]));
  const entries: KnowledgeEntry[] = [];
  for (const territory of sources.territories) {
    const override = overrides.states[territory.code];
    if (override !== undefined) entries.push(buildState(territory, override, countries.get(territory.code), ids));
  }
  return [...entries, ...overrides.former.map((state) => buildFormer(state, ids))];
}
