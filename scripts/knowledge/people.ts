import type { KnowledgeEntry, Office } from '../../src/knowledge/entry.ts';
import { addArchigosDates, type DatedPerson } from './archigos-dates.ts';
import { type CountryInfoOverrides, countryInfoPeople } from './country-info-people.ts';
import { factbookChiefs } from './factbook-chiefs.ts';
import { officeKind, type SourcePerson } from './person.ts';
import { eastAsianSpellings, familyOf } from './person-names.ts';
import { ARCHIGOS, COUNTRY_INFO, HAND, type Sources, sourceLine } from './sources.ts';
import { compact, groupBy, slug, stripMarks, unique } from './text.ts';

/** One hand-kept person: a better name for one of a source, or one that no source has. */
interface PersonOverride {
  /** Code of the territories list, or the id of an organisation in intergovernmental.jsonl or organizations.jsonl. */
  readonly of: string;
  readonly name: string;
  /** The names under which sources have the same person of the same state. */
  readonly is?: readonly string[];
  readonly names?: readonly string[];
  readonly family?: string;
  readonly gender?: 'female' | 'male';
  /** Titles of offices, without dates: general knowledge is no source for a date. */
  readonly offices?: readonly string[];
}

/** See seeds/knowledge/overrides/people.yaml. */
export interface PeopleOverrides extends CountryInfoOverrides {
  /** Monarchs and presidents who head other states too, by name: the code of their own state. */
  readonly crowns: Readonly<Record<string, string>>;
  readonly people: readonly PersonOverride[];
}

type Ids = ReadonlyMap<string, string>;

const keyOf = (state: string, name: string): string => `${state}:${slug(name)}`;
const isHead = (office: Office): boolean => office.kind === 'head-of-state' || office.kind === 'head-of-government';

/** Two sources on one office: same body and kind, and the same month of the start. */
function sameOffice(a: Office, b: Office): boolean {
  return (
    a.of === b.of &&
    a.kind === b.kind &&
    (isHead(a) || a.title === b.title) &&
    a.start !== undefined &&
    a.start.slice(0, 7) === b.start?.slice(0, 7)
  );
}

/** The government list repeats heads that the leaders list has with days. */
function coveredBy(office: Office, others: readonly Office[]): boolean {
  if (!isHead(office) || (office.start ?? office.firstKnown ?? '').length !== 7) return false;
  return others.some(
    (other) =>
      other !== office && other.kind === office.kind && other.of === office.of && (other.start ?? '').length === 10,
  );
}

function mergeOffices(people: readonly SourcePerson[]): Office[] {
  const offices: Office[] = [];
  for (const person of people) {
    for (const office of person.offices) {
      if (!offices.some((other) => sameOffice(other, office))) offices.push(office);
    }
  }
  const kept = offices.filter((office) => !coveredBy(office, offices));
  const when = (office: Office): string => office.start ?? office.firstKnown ?? '9999';
  return kept.sort((a, b) =>
    when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : a.title < b.title ? -1 : a.title > b.title ? 1 : 0,
  );
}

/** "Vladimir Vladimirovich Putin" → "Vladimir Putin"; none where the family name comes first. */
function shortForms(person: SourcePerson): string[] {
  const first = person.name.split(' ')[0] ?? '';
  const middle = person.source !== COUNTRY_INFO || / \p{L}\. /u.test(person.name);
  if (!middle || person.family === undefined || person.name.startsWith(person.family) || first.length < 3) return [];
  return [`${first} ${person.family}`];
}

/** One record of everything the sources say about one person; the first source's words win. */
function toEntry(group: readonly DatedPerson[], names: readonly string[]): KnowledgeEntry {
  const [first] = group;
  if (first === undefined) throw new Error('a group has at least one person');
  const offices = mergeOffices(group).map(({ source, ...office }) => ({
    ...office,
    ...(source === undefined ? {} : { source }),
  }));
  const all = unique([...names, ...group.flatMap((person) => [person.name, ...person.names, ...shortForms(person)])]);
  const spelled = all.flatMap((name) => [name, ...eastAsianSpellings(name, first.state)]);
  const gender = group.find((person) => person.gender !== undefined)?.gender;
  return compact<KnowledgeEntry>({
    id: `kb:person:${first.state.replace(/_/g, '-').replace(/^kb:\w+:/, '')}:${slug(first.name)}`,
    type: 'official',
    name: first.name,
    names: unique(spelled, first.name).filter(
      (name) => stripMarks(name) !== stripMarks(first.name) || name !== first.name,
    ),
    family: group.find((person) => person.family !== undefined)?.family,
    gender,
    offices,
    source: sourceLine(
      ...group.map((person) => person.source),
      gender === undefined ? undefined : `gender: ${ARCHIGOS}`,
    ),
  } as KnowledgeEntry);
}

function handPerson(override: PersonOverride, ids: Ids): SourcePerson {
  const of = ids.get(override.of) ?? override.of;
  const offices = (override.offices ?? []).map((title): Office => ({ of, title, kind: officeKind(title) }));
  const family =
    override.family === undefined ? familyOf(override.name.split(' '), override.of) : { family: override.family };
  return {
    state: override.of,
    name: override.name,
    names: [...(override.names ?? [])],
    ...family,
    offices,
    source: HAND,
  };
}

/** Sources may write one person in two ways; the overrides say which, and nothing else joins two names. */
function canonicalKeys(overrides: readonly PersonOverride[]): ReadonlyMap<string, string> {
  const keys = overrides.flatMap((override) =>
    [override.name, ...(override.is ?? [])].map((name): [string, string] => [
      keyOf(override.of, name),
      keyOf(override.of, override.name),
    ]),
  );
  return new Map(keys);
}

/** Two heads of one state who took one office on one day under names with one family name are one person. */
function joinByStart(people: readonly SourcePerson[]): ReadonlyMap<string, string> {
  const joined = new Map<string, string>();
  const known = new Map<string, SourcePerson>();
  for (const person of people) {
    for (const office of person.offices) {
      if (!isHead(office) || office.start?.length !== 10 || person.family === undefined) continue;
      const key = `${office.of} ${office.kind} ${office.start} ${slug(person.family)}`;
      const other = known.get(key);
      if (other === undefined) known.set(key, person);
      else if (other.name !== person.name) joined.set(keyOf(person.state, person.name), keyOf(other.state, other.name));
    }
  }
  return joined;
}

function markAmbiguous(entries: readonly KnowledgeEntry[]): KnowledgeEntry[] {
  const fold = (name: string): string => slug(name);
  const owners = new Map<string, number>();
  for (const entry of entries) {
    for (const name of new Set([entry.name, ...(entry.names ?? [])].map(fold)))
      owners.set(name, (owners.get(name) ?? 0) + 1);
  }
  return entries.map((entry) => {
    const shared = [entry.name, ...(entry.names ?? [])].filter((name) => (owners.get(fold(name)) ?? 0) > 1);
    const { source, ...rest } = entry;
    return compact<KnowledgeEntry>({ ...rest, ambiguous: shared, source });
  });
}

/** Heads of state and government, ministers and officials, each person once. */
export function buildPeople(sources: Sources, overrides: PeopleOverrides, ids: Ids): KnowledgeEntry[] {
  const hand = overrides.people.map((override) => handPerson(override, ids));
  const found = [...factbookChiefs(sources, ids, overrides.crowns), ...countryInfoPeople(sources, ids, overrides)];
  const canonical = canonicalKeys(overrides.people);
  const byStart = joinByStart(found);
  const dated = addArchigosDates([...hand, ...found], sources.archigos);
  const groups = groupBy(dated, (person) => {
    const key = keyOf(person.state, person.name);
    const start = byStart.get(key) ?? key;
    return canonical.get(key) ?? canonical.get(start) ?? start;
  });
  const genders = new Map(overrides.people.map((override) => [keyOf(override.of, override.name), override.gender]));
  const entries = [...groups].map(([key, group]) => {
    const gender = genders.get(key);
    const [first, ...rest] = group;
    if (first === undefined) throw new Error('a group has at least one person');
    return toEntry(gender === undefined ? group : [{ ...first, gender }, ...rest], []);
  });
  return markAmbiguous(entries.filter((entry) => (entry.offices ?? []).length > 0));
}
