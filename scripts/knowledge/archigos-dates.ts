import type { Office } from '../../src/knowledge/entry.ts';
import type { SourcePerson } from './person.ts';
import { ARCHIGOS, type ArchigosSpell } from './sources.ts';
import { groupBy, slug } from './text.ts';

/** Archigos ends on this day: whoever is in office then has no known end. */
const censored = '2015-12-31';

const tokens = (name: string): string[] =>
  slug(name)
    .split('-')
    .filter((token) => token.length > 2);

function sameName(spell: ArchigosSpell, person: SourcePerson): boolean {
  const names = new Set([person.name, ...person.names].flatMap(tokens));
  return tokens(spell.leader.split(',')[0] ?? '').some((token) => names.has(token));
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** Sources count from the election, the vote or the oath: days within which two starts are one. */
const tolerance = 62;

function startsWith(spell: ArchigosSpell, office: Office): boolean {
  return (
    office.start !== undefined && office.start.length === 10 && daysApart(spell.startdate, office.start) <= tolerance
  );
}

/** Which Archigos country is which state: the one most of whose leaders the state's people match by name and start. */
export function matchCountries(
  spells: readonly ArchigosSpell[],
  people: readonly SourcePerson[],
): ReadonlyMap<string, number> {
  const votes = new Map<string, Map<number, number>>();
  const byYear = groupBy(spells, (spell) => spell.startdate.slice(0, 4));
  for (const person of people) {
    for (const office of person.offices) {
      if (office.kind === 'minister' || office.kind === 'official') continue;
      for (const spell of byYear.get(office.start?.slice(0, 4) ?? '') ?? []) {
        if (!startsWith(spell, office) || !sameName(spell, person)) continue;
        const tally = votes.get(person.state) ?? new Map<number, number>();
        votes.set(person.state, tally.set(spell.gwcode, (tally.get(spell.gwcode) ?? 0) + 1));
      }
    }
  }
  const best = [...votes].map(([state, tally]): [string, number] => [
    state,
    [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0,
  ]);
  return new Map(best);
}

function endOf(spell: ArchigosSpell): Partial<Office> {
  return spell.enddate >= censored ? { lastKnown: censored } : { end: spell.enddate };
}

const isHead = (office: Office): boolean =>
  office.kind === 'head-of-state' || office.kind === 'head-of-government' || office.kind === 'leader';

/** The end that Archigos knows and the person's own source does not. */
function datedOffice(office: Office, person: SourcePerson, spells: readonly ArchigosSpell[]): Office {
  if (!isHead(office) || office.end !== undefined || office.start === undefined) return office;
  const spell = spells.find(
    (candidate) =>
      sameName(candidate, person) && startsWith(candidate, office) && candidate.enddate > (office.start ?? ''),
  );
  if (spell === undefined) return office;
  const { lastKnown: _, ...rest } = office;
  return { ...rest, ...endOf(spell), source: `${person.source}; end: ${ARCHIGOS}` };
}

/** The gender that Archigos gives to the leader of this name and start, if any. */
function genderOf(person: SourcePerson, spells: readonly ArchigosSpell[]): 'female' | 'male' | undefined {
  const spell = spells.find(
    (candidate) =>
      sameName(candidate, person) && person.offices.some((office) => isHead(office) && startsWith(candidate, office)),
  );
  return spell === undefined ? undefined : spell.gender === 'F' ? 'female' : 'male';
}

export interface DatedPerson extends SourcePerson {
  readonly gender?: 'female' | 'male';
  /** Hand-written people without an office: the id of their state or organisation. */
  readonly belongsTo?: string;
}

export function addArchigosDates(people: readonly SourcePerson[], spells: readonly ArchigosSpell[]): DatedPerson[] {
  const countries = matchCountries(spells, people);
  const byCountry = groupBy(spells, (spell) => spell.gwcode);
  return people.map((person) => {
    const own = byCountry.get(countries.get(person.state) ?? 0) ?? [];
    const dated = { ...person, offices: person.offices.map((office) => datedOffice(office, person, own)) };
    const gender = genderOf(dated, own);
    return gender === undefined ? dated : { ...dated, gender };
  });
}

/**
 * Both dates of a head whom only the overrides name, where one spell since 2009 and one person of the state fit each other.
 * Archigos has family names alone, so two Kenyattas get no dates from it.
 */
export function dateHandWritten(
  groups: readonly (readonly DatedPerson[])[],
  spells: readonly ArchigosSpell[],
  countries: ReadonlyMap<string, number>,
): DatedPerson[][] {
  const bearsName = (spell: ArchigosSpell, person: SourcePerson): boolean => {
    const names = new Set([person.name, ...person.names].flatMap(tokens));
    return tokens(spell.leader.split(',')[0] ?? '').every((token) => names.has(token));
  };
  const heads = groupBy(
    groups.filter((group) => group.some((person) => person.offices.some(isHead))),
    (group) => group[0]?.state,
  );
  return groups.map((group) => {
    const [first, ...rest] = group;
    const undated = first?.offices.filter((office) => isHead(office) && office.start === undefined) ?? [];
    if (first === undefined || undated.length !== 1 || rest.some((person) => person.offices.some(isHead)))
      return [...group];
    const own = spells.filter(
      (spell) => spell.gwcode === countries.get(first.state) && spell.enddate > '2009' && bearsName(spell, first),
    );
    const [only] = own;
    const namesakes = (heads.get(first.state) ?? []).filter((other) =>
      other.some((person) => only !== undefined && sameName(only, person)),
    );
    if (only === undefined || own.length > 1 || namesakes.length > 1) return [...group];
    const dates = { start: only.startdate, ...endOf(only), source: `${first.source}; dates: ${ARCHIGOS}` };
    const offices = first.offices.map((office) => (office === undated[0] ? { ...office, ...dates } : office));
    return [{ ...first, offices }, ...rest];
  });
}
