import type { KnowledgeEntry, Office } from '../../src/knowledge/entry.ts';
import { nameKey } from '../../src/knowledge/normalize-name.ts';
import { knownSpan } from '../../src/knowledge/partial-date.ts';
import { addArchigosDates, type DatedPerson, dateHandWritten, matchCountries } from './archigos-dates.ts';
import { type CountryInfoOverrides, countryInfoPeople } from './country-info-people.ts';
import { factbookChiefs } from './factbook-chiefs.ts';
import { officeKind, type SourcePerson } from './person.ts';
import { eastAsianSpellings } from './person-names.ts';
import { ARCHIGOS, COUNTRY_INFO, HAND, type Sources, sourceLine } from './sources.ts';
import { byCodeUnits, compact, groupBy, slug, stripMarks, unique } from './text.ts';

/** One hand-kept person: a better name for one of a source, or one that no source has. */
interface PersonOverride {
  /** Code of the territories list, or the id of an organisation in intergovernmental.jsonl or organizations.jsonl. */
  readonly of: string;
  readonly name: string;
  /** The names under which sources have the same person of the same state. */
  readonly is?: readonly string[];
  readonly names?: readonly string[];
  /** Null for those whom papers call by no family name. */
  readonly family?: string | null;
  readonly gender?: 'female' | 'male';
  /** Titles of offices, without dates: general knowledge is no source for a date. */
  readonly offices?: readonly string[];
}

/** See seeds/knowledge/overrides/people.yaml. */
export interface PeopleOverrides extends CountryInfoOverrides {
  /** Monarchs and presidents who head other states too, by name: the code of their own state. */
  readonly crowns: Readonly<Record<string, string>>;
  readonly people: readonly PersonOverride[];
  /** Spells that a source has under the wrong name; `because` is for the reader. */
  readonly drop: readonly {
    readonly of: string;
    readonly name: string;
    readonly start: string;
    readonly because: string;
  }[];
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

/** A title without dates says nothing where a source has the office with dates: "Foreign Minister" beside "Minister of Foreign Affairs". */
function saidBetter(office: Office, others: readonly Office[]): boolean {
  if (knownSpan(office) !== null) return false;
  const topic = office.title.toLowerCase().split(' ')[0]?.slice(0, 5) ?? '';
  return others.some((other) => {
    if (other.of !== office.of || other.kind !== office.kind || knownSpan(other) === null) return false;
    // A head whom only today's list has with dates may have been one before: Trump, Netanyahu.
    return isHead(office) ? other.end !== null : other.title.toLowerCase().includes(topic);
  });
}

function mergeOffices(people: readonly SourcePerson[]): Office[] {
  const offices: Office[] = [];
  for (const person of people) {
    for (const office of person.offices) {
      if (!offices.some((other) => sameOffice(other, office))) offices.push(office);
    }
  }
  const kept = offices.filter((office) => !coveredBy(office, offices) && !saidBetter(office, offices));
  const when = (office: Office): string => office.start ?? office.firstKnown ?? '9999';
  return kept.sort((a, b) => byCodeUnits(`${when(a)} ${a.title}`, `${when(b)} ${b.title}`));
}

/** "Vladimir Vladimirovich Putin" → "Vladimir Putin"; none where the family name comes first. */
function shortForms(person: SourcePerson): string[] {
  const first = person.name.split(' ')[0] ?? '';
  const middle = person.source !== COUNTRY_INFO || / \p{L}\. /u.test(person.name);
  if (!middle || person.family === undefined || person.name.startsWith(person.family) || first.length < 3) return [];
  return [`${first} ${person.family}`];
}

/** One record of everything the sources say about one person; the first source's words win. */
function toEntry(group: readonly DatedPerson[]): KnowledgeEntry {
  const [first] = group;
  if (first === undefined) throw new Error('a group has at least one person');
  const offices = mergeOffices(group).map(({ source, ...office }) => ({
    ...office,
    ...(source === undefined ? {} : { source }),
  }));
  const all = unique([...group.flatMap((person) => [person.name, ...person.names, ...shortForms(person)])]);
  const spelled = all.flatMap((name) => [name, ...eastAsianSpellings(name, first.state)]);
  const gender = group.find((person) => person.gender !== undefined)?.gender;
  return compact<KnowledgeEntry>({
    id: `kb:person:${first.state.replace(/_/g, '-').replace(/^kb:\w+:/, '')}:${slug(first.name)}`,
    type: offices.length === 0 ? 'person' : 'official',
    name: first.name,
    names: unique(spelled, first.name).filter(
      (name) => stripMarks(name) !== stripMarks(first.name) || name !== first.name,
    ),
    family: group.find((person) => person.family !== undefined)?.family,
    gender,
    of: offices.length === 0 ? first.belongsTo : undefined,
    offices,
    source: sourceLine(
      ...group.map((person) => person.source),
      gender === undefined || group[0]?.gender !== undefined ? undefined : `gender: ${ARCHIGOS}`,
    ),
  } as KnowledgeEntry);
}

function handPerson(override: PersonOverride, ids: Ids): DatedPerson {
  const of = ids.get(override.of) ?? override.of;
  const offices = (override.offices ?? []).map((title): Office => ({ of, title, kind: officeKind(title) }));
  const family = override.family === undefined || override.family === null ? {} : { family: override.family };
  const gender = override.gender === undefined ? {} : { gender: override.gender };
  return {
    state: override.of,
    name: override.name,
    names: override.names ?? [],
    ...family,
    ...gender,
    offices,
    source: HAND,
    belongsTo: of,
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

/** The government list has months and its own spellings; where the leaders list has a head for that time, it has the last word. */
function withoutSecondHeads(people: readonly SourcePerson[], canonical: ReadonlyMap<string, string>): SourcePerson[] {
  const personKey = (person: SourcePerson): string =>
    canonical.get(keyOf(person.state, person.name)) ?? keyOf(person.state, person.name);
  const exact = people.flatMap((person) =>
    person.offices
      .filter((office) => isHead(office) && office.start?.length === 10)
      .map((office) => ({ office, key: personKey(person) })),
  );
  const byBody = groupBy(exact, ({ office }) => `${office.of} ${office.kind}`);
  return people.map((person) => {
    const offices = person.offices.filter((office) => {
      const span = isHead(office) && (office.start ?? office.firstKnown)?.length === 7 ? knownSpan(office) : null;
      if (span === null) return true;
      return !(byBody.get(`${office.of} ${office.kind}`) ?? []).some(({ office: other, key }) => {
        const known = knownSpan(other);
        return (
          key !== personKey(person) &&
          known !== null &&
          known.from.slice(0, 7) <= span.from.slice(0, 7) &&
          (known.to ?? '9') >= span.from
        );
      });
    });
    return { ...person, offices };
  });
}

function markAmbiguous(entries: readonly KnowledgeEntry[]): KnowledgeEntry[] {
  const owners = new Map<string, number>();
  const keysOf = (entry: KnowledgeEntry): string[] =>
    [entry.name, ...(entry.names ?? [])].map((name) => `${entry.type} ${nameKey(name).key}`);
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  return entries.map((entry) => {
    const shared = [entry.name, ...(entry.names ?? [])].filter(
      (name) => (owners.get(`${entry.type} ${nameKey(name).key}`) ?? 0) > 1,
    );
    const { source, ...rest } = entry;
    return compact<KnowledgeEntry>({ ...rest, ambiguous: shared, source });
  });
}

function withoutWrong(group: readonly DatedPerson[], key: string, overrides: PeopleOverrides): DatedPerson[] {
  const wrong = overrides.drop.filter((spell) => keyOf(spell.of, spell.name) === key).map((spell) => spell.start);
  return group.map((person) => ({
    ...person,
    offices: person.offices.filter((office) => !wrong.includes(office.start ?? '')),
  }));
}

/** Heads of state and government, ministers and officials, each person once. */
export function buildPeople(sources: Sources, overrides: PeopleOverrides, states: Ids): KnowledgeEntry[] {
  const organizations = sources.territories.filter(({ code }) => code === 'eu' || code === 'un');
  const ids = new Map([...states, ...organizations.map(({ code, qid }): [string, string] => [code, qid])]);
  const canonical = canonicalKeys(overrides.people);
  const found = withoutSecondHeads(
    [...factbookChiefs(sources, ids, overrides.crowns), ...countryInfoPeople(sources, ids, overrides)],
    canonical,
  );
  const byStart = joinByStart(found);
  const dated = addArchigosDates(found, sources.archigos);
  const hand = overrides.people.map((override) => handPerson(override, ids));
  const groups = groupBy([...hand, ...dated], (person) => {
    const key = keyOf(person.state, person.name);
    const start = byStart.get(key) ?? key;
    return canonical.get(key) ?? canonical.get(start) ?? start;
  });
  const right = [...groups].map(([key, group]) => withoutWrong(group, key, overrides));
  const complete = dateHandWritten(right, sources.archigos, matchCountries(sources.archigos, found));
  const entries = complete.map((group) => toEntry(group));
  return markAmbiguous(entries.filter((entry) => entry.offices !== undefined || entry.source === HAND));
}
