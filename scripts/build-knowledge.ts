/**
 * Renews the generated files of seeds/knowledge/ from public sources and the hand-kept overrides/*.yaml:
 *
 *   npx tsx scripts/build-knowledge.ts --data DIR
 *
 * DIR holds the sources, each converted to one JSON object a line (the fields are typed in knowledge/sources.ts):
 *
 *   factbook.jsonl     CIA World Factbook as JSON, CC0: https://github.com/factbook/factbook.json
 *   countries.jsonl    mledoze/countries, ODbL 1.0: https://github.com/mledoze/countries (npm: world-countries)
 *   countryinfo.jsonl  CountryInfo.120106.txt, P. Schrodt, CC BY-SA 3.0: https://github.com/openeventdata/CountryInfo
 *   archigos.jsonl     Archigos 4.1, H. Goemans, K. S. Gleditsch, G. Chiozza: https://www.rochester.edu/college/faculty/hgoemans/data.htm
 *   territories.jsonl  opensanctions/rigour territories, MIT: https://github.com/opensanctions/rigour
 *
 * The same sources and overrides give the same bytes. The hand-kept files beside the generated ones are not touched.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type KnowledgeEntry, knowledgeEntrySchema } from '../src/knowledge/entry.ts';
import { buildIntergovernmental, type IntergovernmentalOverride } from './knowledge/intergovernmental.ts';
import { buildPeople, type PeopleOverrides } from './knowledge/people.ts';
import { buildPlaces, type PlaceOverrides } from './knowledge/places.ts';
import { readOverrides, readSources } from './knowledge/sources.ts';
import { buildStates, type StateOverrides, stateIds } from './knowledge/states.ts';
import { byCodeUnits } from './knowledge/text.ts';

const seeds = join(import.meta.dirname, '..', 'seeds', 'knowledge');

function write(name: string, entries: readonly KnowledgeEntry[]): void {
  const sorted = [...entries].sort((a, b) => byCodeUnits(a.id, b.id));
  for (const entry of sorted) knowledgeEntrySchema.parse(entry);
  writeFileSync(join(seeds, name), sorted.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  console.log(`${name}: ${sorted.length}`);
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined)
  throw new Error('--data DIR is missing: the folder with the source files (see the header)');

const sources = readSources(values.data);
const stateOverrides = readOverrides<StateOverrides>(seeds, 'states.yaml');
const ids = stateIds(sources, stateOverrides);
write('states.jsonl', buildStates(sources, stateOverrides));
write('places.jsonl', buildPlaces(sources, readOverrides<PlaceOverrides>(seeds, 'places.yaml'), stateOverrides, ids));
write(
  'intergovernmental.jsonl',
  buildIntergovernmental(sources, readOverrides<IntergovernmentalOverride[]>(seeds, 'intergovernmental.yaml'), ids),
);
write('people.jsonl', buildPeople(sources, readOverrides<PeopleOverrides>(seeds, 'people.yaml'), ids));
