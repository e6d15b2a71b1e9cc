import type { KnowledgeEntry, Metonym } from '../../src/knowledge/entry.ts';
import { FACTBOOK, type FactbookCountry, HAND, type Sources, sourceLine, TERRITORIES } from './sources.ts';
import { compact } from './text.ts';

/** One organisation of states; see seeds/knowledge/overrides/intergovernmental.yaml. */
export interface IntergovernmentalOverride {
  readonly id: string;
  readonly type?: string;
  readonly name: string;
  readonly names?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly metonyms?: readonly Metonym[];
  readonly of?: string | readonly string[];
  /** The abbreviation under which the factbook lists its members. */
  readonly factbook?: string;
  /** Code of the territories list, where that gives a Wikidata id. */
  readonly territory?: string;
}

/** "OAS (observer), UN" → the organisations a country belongs to as a full member. */
function memberships(country: FactbookCountry): string[] {
  return (country.io ?? '')
    .split(/,\s*(?![^()]*\))/)
    .map((part) => part.trim())
    .filter(
      (part) =>
        !/\((observer|partner|dialogue|associate|correspondent|guest|suspended|nonregional|cooperating|applicant|candidate|signatory|member affiliate|subscriber)/.test(
          part,
        ),
    )
    .map((part) => part.replace(/\s*\(.*\)$/, ''));
}

/** Factbook countries by the name or long name that the states list has, as Wikidata ids. */
export function factbookIds(sources: Sources, ids: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  const learn = (name: string, code: string): void => {
    const id = ids.get(code);
    if (id !== undefined) byName.set(name.replace(/^the /i, '').toLowerCase(), id);
  };
  for (const territory of sources.territories) {
    for (const name of [territory.name, territory.full_name, ...territory.names_strong]) learn(name, territory.code);
  }
  for (const country of sources.countries) {
    for (const name of [country.official, country.name]) learn(name, country.cca2.toLowerCase());
  }
  const found = new Map<string, string>();
  for (const country of sources.factbook) {
    if (country.code === 'vq') continue; // "Virgin Islands" there are the American ones, elsewhere the British
    const names = [country.name, country.long].filter((name) => name !== null);
    const id = names.flatMap((name) => byName.get(cleanName(name)) ?? [])[0];
    if (id !== undefined) found.set(country.code, id);
  }
  return found;
}

function cleanName(name: string): string {
  return name
    .replace(/&ocirc;/g, 'ô')
    .replace(/;.*$| \((?!Brazzaville|Keeling).*$/, '')
    .replace(/^The /, '')
    .toLowerCase();
}

export function buildIntergovernmental(
  sources: Sources,
  overrides: readonly IntergovernmentalOverride[],
  ids: ReadonlyMap<string, string>,
): KnowledgeEntry[] {
  const stateOf = factbookIds(sources, ids);
  const territories = new Map(sources.territories.map((territory) => [territory.code, territory]));
  return overrides.map((override) => {
    const { factbook, territory, of } = override;
    const members = sources.factbook
      .filter((country) => factbook !== undefined && memberships(country).includes(factbook))
      .flatMap((country) => stateOf.get(country.code) ?? []);
    const qid = territory === undefined ? undefined : territories.get(territory)?.qid;
    return compact<KnowledgeEntry>({
      id: qid ?? override.id,
      type: override.type ?? 'intergovernmental-organization',
      name: override.name,
      names: override.names,
      adjectives: override.adjectives,
      metonyms: override.metonyms,
      of,
      members: [...new Set(members)].sort(),
      source: sourceLine(HAND, members.length > 0 ? `members: ${FACTBOOK}` : undefined, qid && `id: ${TERRITORIES}`),
    } as KnowledgeEntry);
  });
}
