import irregular from '../../seeds/lexicon/english-irregular.json' with { type: 'json' };
import lexicon from '../../seeds/lexicon/english-lemmas.json' with { type: 'json' };
import { verbFromStem, verbStem, withoutPerson, withoutPlural } from './inflection.ts';

/** All the data that lemmas are made by: who keeps lemmas must know when it changes. */
export const lemmaTables: readonly object[] = [irregular, lexicon];

type Table = ReadonlyMap<string, string>;
const table = (...parts: readonly object[]): Table => new Map(parts.flatMap((part) => Object.entries(part)));

const verbs = table(lexicon.persons, irregular.verbs);
const stems = table(lexicon.stems);
const nouns = table(lexicon.plurals, irregular.nouns);
const alike: ReadonlySet<string> = new Set([...lexicon.alike.split(' '), ...irregular.alike.split(' ')]);
const pluralNames: ReadonlySet<string> = new Set(irregular.pluralNames.split(' '));
const adjectives = table(lexicon.comparatives, irregular.comparatives);
const particles = table(irregular.particles);
const pronouns = table(irregular.pronouns);
const determiners = table(irregular.determiners);
const adverbs = table(irregular.adverbs);
const auxiliaries = table(irregular.auxiliaries);
const numbers = table(irregular.numbers);
const names = table(irregular.names);
const others = table(irregular.others);

const rules: Readonly<Record<string, (word: string, form: string) => string>> = {
  VERB: verb,
  AUX: (word) => auxiliaries.get(word) ?? verb(word),
  NOUN: (word, form) => (/^(?:\d+s|\p{Lu}{1,2}S)$/u.test(form) ? form : noun(word)),
  PROPN: (word, form) => names.get(word) ?? (isPluralName(form) ? form.replace(/ies$/, 'ys').slice(0, -1) : form),
  ADJ: (word, form) => adjectives.get(word) ?? (/^\p{Lu}/u.test(form) ? form : word),
  ADV: (word) => adverbs.get(word) ?? word,
  PRON: (word) => pronouns.get(word) ?? word,
  DET: (word) => determiners.get(word) ?? word,
  PART: (word) => particles.get(word) ?? word,
  NUM: (word, form) => numbers.get(word) ?? form.replaceAll(/(?<=\d),(?=\d{3})/g, ''),
  PUNCT: punctuation,
  SYM: (_word, form) => (/^[–—-]+$/.test(form) ? '-' : form),
  X: (_word, form) => form,
};

/**
 * The dictionary form of a word, as Universal Dependencies for English gives it: "was" → "be", "n't" → "not",
 * "States" (PROPN) → "State", "larger" → "large", "1,000" → "1000".
 * @param upos universal part of speech
 * @param deprel relation to the head; tells the possessive "her" and "'s" from the others
 */
export function lemmatize(form: string, upos: string, deprel = ''): string {
  const word = form.toLowerCase().replaceAll(/[’‘\u02bc`]/g, "'");
  if (upos === 'PRON' && word === 'her' && deprel !== 'nmod:poss' && deprel !== '') return 'she';
  const rule = rules[upos];
  return rule === undefined ? (others.get(word) ?? word) : rule(word, form);
}

function verb(word: string): string {
  const known = verbs.get(word);
  if (known !== undefined) return known;
  if (word.startsWith("'")) return auxiliaries.get(word) ?? word;
  const stem = word.endsWith('eed') ? undefined : verbStem(word);
  if (stem === undefined) return withoutPerson(word);
  const inner = /^(.*-)?(?:re|over|under|out|mis|un|dis|pre|co)?(.{4,})$/.exec(stem);
  const bare = inner?.[2] ?? stem;
  return stems.get(stem) ?? (stems.has(bare) ? stem.slice(0, -bare.length) + stems.get(bare) : verbFromStem(stem));
}

function noun(word: string): string {
  const last = word.lastIndexOf('-') + 1;
  const base = word.slice(last);
  return nouns.get(word) ?? (alike.has(base) ? word : word.slice(0, last) + (nouns.get(base) ?? withoutPlural(base)));
}

/** "States", "Iraqis", "Russians": names of many, which lose their ending; "Reuters" and "Athens" keep it. */
function isPluralName(form: string): boolean {
  return pluralNames.has(form) || /(?:ians|icans)$/.test(form);
}

function punctuation(_word: string, form: string): string {
  if (/^[“”„«»]$/.test(form)) return '"';
  if (/^[‘’]$/.test(form)) return "'";
  return form === '–' ? '-' : form;
}
