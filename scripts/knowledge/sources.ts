import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One country of the CIA World Factbook, fields as the factbook words them. */
export interface FactbookCountry {
  readonly code: string;
  readonly name: string | null;
  readonly long: string | null;
  readonly capital: string | null;
  readonly chief_of_state: string | null;
  readonly head_of_government: string | null;
  readonly io: string | null;
}

/** One territory of opensanctions/rigour; `successors`, `claims` and `parent` are codes of the same list. */
export interface Territory {
  readonly code: string;
  readonly name: string;
  readonly full_name: string;
  readonly qid: string;
  readonly alpha3?: string;
  readonly parent?: string;
  readonly is_country: boolean;
  readonly is_historical?: boolean;
  readonly names_strong: readonly string[];
  readonly successors?: readonly string[];
  readonly claims?: readonly string[];
}

/** One country of mledoze/countries. */
export interface Country {
  readonly name: string;
  readonly official: string;
  readonly cca2: string;
  readonly cca3: string;
  readonly capital: readonly string[];
}

/** One country of CountryInfo.txt: upper-cased names, `leaders_raw` and `government_raw` line by line. */
export interface CountryInfo {
  readonly code: string;
  readonly name: string;
  readonly majorCities: readonly string[];
  readonly leaders_raw: readonly string[];
  readonly government_raw: readonly string[];
}

/** One leader's spell of Archigos 4.1: a family name, days, and no later than 2015-12-31. */
export interface ArchigosSpell {
  readonly gwcode: number;
  readonly leader: string;
  readonly gender: string;
  readonly startdate: string;
  readonly enddate: string;
}

export interface Sources {
  readonly factbook: readonly FactbookCountry[];
  readonly territories: readonly Territory[];
  readonly countries: readonly Country[];
  readonly countryInfo: readonly CountryInfo[];
  readonly archigos: readonly ArchigosSpell[];
}

function readJsonLines<T>(folder: string, name: string): readonly T[] {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T); // converted by hand, see the header
}

export function readSources(folder: string): Sources {
  return {
    factbook: readJsonLines(folder, 'factbook.jsonl'),
    territories: readJsonLines(folder, 'territories.jsonl'),
    countries: readJsonLines(folder, 'countries.jsonl'),
    countryInfo: readJsonLines(folder, 'countryinfo.jsonl'),
    archigos: readJsonLines(folder, 'archigos.jsonl'),
  };
}

export function readOverrides<T>(folder: string, name: string): T {
  return parse(readFileSync(join(folder, 'overrides', name), 'utf8')) as T; // the build validates what comes out of it
}

/** Short names of the sources; seeds/knowledge/README.md says what each is, under which licence and where. */
export const FACTBOOK = 'CIA World Factbook 2026-05';
export const TERRITORIES = 'rigour territories';
export const COUNTRIES = 'mledoze/countries';
export const COUNTRY_INFO = 'CountryInfo 120106';
export const ARCHIGOS = 'Archigos 4.1';
export const HAND = 'written for Entente';

/** "A; B; C", each once, in the order given. */
export function sourceLine(...parts: readonly (string | undefined)[]): string {
  return [...new Set(parts.filter((part) => part !== undefined))].join('; ');
}
