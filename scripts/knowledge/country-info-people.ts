import type { Office } from '../../src/knowledge/entry.ts';
import { officeKind, type SourcePerson } from './person.ts';
import { type PersonName, readUpperName } from './person-names.ts';
import { COUNTRY_INFO, type CountryInfo, type Sources } from './sources.ts';

/** What of CountryInfo is taken and to which state it belongs; see seeds/knowledge/overrides/people.yaml. */
export interface CountryInfoOverrides {
  /** Code of the territories list by the name in CountryInfo, where the code there does not tell. */
  readonly countries: Readonly<Record<string, string>>;
  /** Section titles (lower case, in part) of governors, residents and juntas, which are left out. */
  readonly skipSections: readonly string[];
  /** Titles (lower case, in part) of the posts that are taken from the governments of 2003 to 2011. */
  readonly posts: readonly string[];
  /** Leaders before a day, or of some sections, belong to a former state. */
  readonly predecessors: Readonly<Record<string, Predecessor>>;
  /** Offices that ended before this day were those of a republic of a former federation. */
  readonly since: Readonly<Record<string, string>>;
}

interface Predecessor {
  readonly code: string;
  readonly until?: string;
  readonly sections?: readonly string[];
  readonly except?: readonly string[];
}

/** The source saw nobody after this month: the end of an open interval. */
const lastSeen = { leaders: '2009', government: '2011-02' };
const lastDays = ['31', '29', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];

/** 20070516 → 2007-05-16; 20071131 → 2007-11, since such days only mean the end of a month. */
function readDay(digits: string, monthly: boolean): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(digits);
  if (match === null) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const inYear = Number(month) >= 1 && Number(month) <= 12;
  if (!inYear) return year;
  const inMonth = Number(day) >= 1 && day <= (lastDays[Number(month) - 1] ?? '');
  return monthly || !inMonth || (month === '02' && day === '29' && Number(year) % 4 !== 0)
    ? `${year}-${month}`
    : `${year}-${month}-${day}`;
}

const later = (a: string, b: string): string => (a < b ? b : a);

/** "19790716 - 20030409", ">20070516" (still in office at the end), "<20040331" (in office at the beginning). */
function readInterval(text: string, block: 'leaders' | 'government'): Partial<Office> | null {
  const monthly = block === 'government';
  const open = /^[A-Z]*\s*>\s*(\d{8})$/.exec(text);
  if (open !== null) {
    const start = readDay(open[1] ?? '', monthly);
    return start === undefined ? null : { start, lastKnown: later(start, lastSeen[block]) };
  }
  const before = /^[A-Z]*\s*<\s*(\d{8})$/.exec(text);
  if (before !== null) {
    const end = readDay(before[1] ?? '', monthly);
    return end === undefined || end < '2003-01' ? null : { firstKnown: '2003-01', end };
  }
  const closed = /^[A-Z]*\s*(\d{8})\s*-\s*(\d{8})$/.exec(text);
  if (closed === null) return null;
  const start = readDay(closed[1] ?? '', monthly);
  const end = readDay(closed[2] ?? '', monthly);
  return start === undefined || end === undefined || start.slice(0, 7) > end.slice(0, 7) ? null : { start, end };
}

interface Line {
  readonly names: readonly PersonName[];
  readonly intervals: readonly string[];
  readonly titles: readonly string[];
}

function readLine(line: string, state: string): Line | null {
  const match = /^((?:\{[^}]*\}\s*)+|[^[{#]+?)\s*((?:\[[^\]]*\]\s*)+)(?:#\s*(.*))?$/.exec(line);
  if (match === null) return null;
  const raw = match[1] ?? '';
  const forms = raw.startsWith('{') ? [...raw.matchAll(/\{([^}]*)\}/g)].map((form) => form[1] ?? '') : [raw];
  const names = forms.flatMap((form) => readUpperName(form, state) ?? []);
  if (names.length === 0) return null;
  const intervals = [...(match[2] ?? '').matchAll(/\[([^\]]*)\]/g)].map((part) => part[1]?.trim() ?? '');
  const titles = (match[3] ?? '').split(' & ').map((title) => title.replace(/[_"]/g, ' ').replace(/\s+/g, ' ').trim());
  return { names, intervals, titles };
}

const plurals: readonly [RegExp, string][] = [
  [/^Kings\/Queens|^Emperors\/Empresses|^Kings?( \(.*)?$|^Queens?$|^Rulers.*/i, 'Monarch'],
  [/^Grand dukes\/grand duchesses/i, 'Grand Duke'],
  [/^Princes\/princesses/i, 'Prince'],
  [/^Secretaries\b/i, 'Secretary'],
  [/^Governors-general/i, 'Governor-General'],
  [/^Captains-regent/i, 'Captain Regent'],
  [/^Chairmen\b/i, 'Chairman'],
  [/^Heads\b/i, 'Head'],
  [/^Leaders of/i, 'Leader of'],
  [/^General secretaries/i, 'General Secretary'],
  [/^Chief Ministers/i, 'Chief Minister'],
  [/^Chiefs of/i, 'Chief of'],
  [/^(\S+(?: minister)?)s\b/i, '$1'],
];

/** "<Chairmen of the presidium of the supreme people'S_ASSEMBLY>" → "Chairman of the Presidium of the Supreme People's Assembly" */
export function sectionTitle(section: string): string {
  const plain = section
    .replace(/[<>/]+(?=$)|^</g, '')
    .replace(/_/g, ' ')
    .replace(/\s*\(.*$/, '')
    .toLowerCase()
    .trim();
  const [pattern, singular] = plurals.find(([candidate]) => candidate.test(plain)) ?? [/^/, ''];
  return plain
    .replace(pattern, singular)
    .split(' ')
    .map((word) =>
      /^(of|the|and|on|for|in)$/.test(word) ? word : word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}

interface Place {
  readonly state: string;
  readonly overrides: CountryInfoOverrides;
  idOf(code: string): string;
}

function officesOf(title: string, intervals: readonly string[], block: 'leaders' | 'government', of: string): Office[] {
  return intervals.flatMap((text) => {
    const interval = readInterval(text, block);
    return interval === null ? [] : [{ of, title, kind: officeKind(title), ...interval }];
  });
}

function toPerson(line: Line, offices: readonly Office[], state: string): SourcePerson[] {
  const [first, ...others] = line.names;
  if (first === undefined || offices.length === 0) return [];
  const family = first.family === undefined ? {} : { family: first.family };
  return [
    { state, name: first.name, names: others.map((other) => other.name), ...family, offices, source: COUNTRY_INFO },
  ];
}

/** The state whose office it was: Brezhnev led the Soviet Union, not Russia. */
function ownerOf(office: Office, name: string, place: Place): string | null {
  const { predecessors, since } = place.overrides;
  const former = predecessors[place.state];
  if ((office.end ?? '9') < (since[place.state] ?? '')) return null;
  if (former === undefined || former.except?.includes(name)) return place.idOf(place.state);
  const early = former.until !== undefined && (office.start ?? '9') < former.until;
  const section = former.sections?.some((part) => office.title.toLowerCase().includes(part)) ?? false;
  return place.idOf(early || section ? former.code : place.state);
}

function leadersOf(country: CountryInfo, place: Place): SourcePerson[] {
  const people: SourcePerson[] = [];
  let title = '';
  for (const line of country.leaders_raw) {
    if (line.startsWith('<')) title = line.startsWith('</') ? '' : sectionTitle(line);
    const skipped =
      line.startsWith('<') || place.overrides.skipSections.some((part) => title.toLowerCase().includes(part));
    const read = title === '' || skipped ? null : readLine(line, place.state);
    if (read === null) continue;
    const spans = read.intervals.filter((text) => !/^[BD]/.test(text));
    const offices = officesOf(title, spans, 'leaders', '').flatMap((office) => {
      const of = ownerOf(office, read.names[0]?.name ?? '', place);
      return of === null ? [] : [{ ...office, of }];
    });
    people.push(...toPerson(read, offices, place.state));
  }
  return people;
}

function governmentOf(country: CountryInfo, place: Place): SourcePerson[] {
  return country.government_raw.flatMap((line) => {
    const read = readLine(line, place.state);
    if (read === null) return [];
    // Titles and intervals stand in one order only where there is one title, or as many of the one as of the other.
    const { titles, intervals } = read;
    if (titles.length !== 1 && titles.length !== intervals.length) return [];
    const offices = intervals.flatMap((text, index) => {
      const title = (titles.length === 1 ? titles[0] : titles[index]) ?? '';
      const taken = place.overrides.posts.some((part) => title.toLowerCase().includes(part));
      return taken ? officesOf(title, [text], 'government', place.idOf(place.state)) : [];
    });
    return toPerson(read, offices, place.state);
  });
}

/** Leaders since about 1960 and the leading posts of the governments of 2003 to 2011. */
export function countryInfoPeople(
  sources: Sources,
  ids: ReadonlyMap<string, string>,
  overrides: CountryInfoOverrides,
): SourcePerson[] {
  const codes = new Map(sources.countries.map((country) => [country.cca3, country.cca2.toLowerCase()]));
  const seen = new Set<string>();
  return sources.countryInfo.flatMap((country) => {
    const name = (country.name.split('>').at(-1) ?? '').replace(/_/g, ' ').trim();
    const state = overrides.countries[name] ?? codes.get(country.code) ?? '';
    const id = ids.get(state);
    if (id === undefined || seen.has(state)) return []; // Jersey repeats the United Kingdom
    seen.add(state);
    const place: Place = { state, overrides, idOf: (code) => ids.get(code) ?? id };
    return [...leadersOf(country, place), ...governmentOf(country, place)];
  });
}
