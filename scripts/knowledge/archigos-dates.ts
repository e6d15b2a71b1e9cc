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

function startsWith(spell: ArchigosSpell, office: Office): boolean {
  return office.start !== undefined && office.start.length === 10 && daysApart(spell.startdate, office.start) <= 31;
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

/** Fills in what Archigos knows and the person's own source does not: an end, or both dates of a hand-written head. */
function datedOffice(office: Office, person: SourcePerson, spells: readonly ArchigosSpell[]): Office {
  if (!isHead(office) || office.end !== undefined) return office;
  const named = spells.filter((spell) => sameName(spell, person));
  if (office.start !== undefined) {
    const spell = named.find((candidate) => startsWith(candidate, office) && candidate.enddate > (office.start ?? ''));
    if (spell === undefined) return office;
    const { lastKnown: _, ...rest } = office;
    return { ...rest, ...endOf(spell), source: `${person.source}; end: ${ARCHIGOS}` };
  }
  const recent = named.filter((spell) => spell.enddate > '2009');
  const [only] = recent;
  if (only === undefined || recent.length > 1) return office;
  return { ...office, start: only.startdate, ...endOf(only), source: `dates: ${ARCHIGOS}` };
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
