import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { modalities } from './claim.ts';
import { FormatError } from './errors.ts';
import type { Lexicon, PronounWord, ReportingWord } from './lexicon.ts';
import type { NodeTypeName } from './types.ts';

export interface LexiconFile {
  readonly name: string;
  readonly text: string;
}

const words = z.array(z.string());
const modalWords = z.record(z.string(), z.enum(modalities));
const reportingWord = z.strictObject({
  kind: z.enum(['say', 'know', 'believe', 'deny', 'accuse', 'ask', 'promise', 'threaten', 'order']),
  lowers: z.enum(['none', 'possible']),
  position: z.enum(['any', 'before']),
});

/** The shape of each file of `seeds/lexicon/` that several stages read; the files say what their fields mean. */
const schemas = {
  'confidence.yaml': z.strictObject({
    base: z.number(),
    levels: z.array(z.strictObject({ from: z.number(), share: z.number() })).min(1),
    weights: z.record(z.string(), z.number()),
  }),
  'arenas.yaml': z.record(z.string(), words),
  'frames.yaml': z.record(
    z.string(),
    z.strictObject({
      description: z.string(),
      slots: z.record(z.string(), z.string()),
      otherwise: z.record(z.string(), z.union([z.string(), words])).default({}),
    }),
  ),
  'grammar.yaml': z.strictObject({
    subjectControl: words,
    supportVerbs: words,
    happeningVerbs: words,
    takingPlace: words,
    apartInTime: words,
    quantifiers: words,
    leading: words,
    documents: words,
    firstPersonPlural: words,
    sufferings: words,
    assaults: words,
    contacting: words,
    conveying: words,
    genericPlurals: words,
    severals: z.record(z.string(), z.int().min(2)),
    anySide: words,
    beginnings: words,
    endings: words,
    involvement: words,
    ordinals: z.record(z.string(), z.int()),
  }),
  'hedges.yaml': z.strictObject({
    auxiliaries: modalWords,
    adverbs: modalWords,
    adjectives: modalWords,
    unsettled: z.strictObject({ verbs: words, words }),
    supposed: z.strictObject({ words, auxiliaries: words }),
    determiners: modalWords,
    verbs: modalWords,
    objectless: words,
    nouns: modalWords,
    conjunctions: modalWords,
    phrases: modalWords,
    presupposing: z.strictObject({ prepositions: words, nouns: words, verbs: words }),
  }),
  'measures.yaml': z.strictObject({
    measures: z.record(z.string(), words),
    changes: z.record(z.string(), words),
    bases: words,
  }),
  'languages.yaml': z.strictObject({ nouns: words, joined: words, verbs: words, prepositions: words }),
  'metonyms.yaml': z.strictObject({
    placePrepositions: words,
    directionPrepositions: words,
    motion: words,
    placeNouns: words,
    actingNouns: words,
    placeModifiers: words,
  }),
  'negators.yaml': z.strictObject({
    adverbs: words,
    determiners: words,
    prepositions: words,
    governors: words,
    verbGovernors: words,
    phrases: words,
  }),
  'nominals.yaml': z.strictObject({
    nominals: z.record(z.string(), words),
    organizationHeads: z.record(z.string(), words),
    genders: z.strictObject({ female: words, male: words }),
    uniqueBodies: words,
  }),
  'numbers.yaml': z.strictObject({
    values: z.record(z.string(), z.int()),
    counted: z.record(z.string(), z.string()),
    currencies: words,
  }),
  'relations.yaml': z.strictObject({ relational: words, undergone: words, topical: words, prefixes: words }),
  'pronouns.yaml': z.strictObject({
    personal: z.record(
      z.string(),
      z.strictObject({
        type: z.string(),
        person: z.enum(['first', 'second', 'third']),
        number: z.enum(['one', 'many']).optional(),
        gender: z.enum(['female', 'male']).optional(),
        reflexive: z.boolean().optional(),
      }),
    ),
    relative: words,
    definite: words,
    newcomers: words,
    general: words,
    partial: words,
  }),
  'pronoun-weights.yaml': z.record(z.string(), z.record(z.string(), z.number())),
  'reporting.yaml': z.strictObject({
    verbs: z.record(z.string(), reportingWord),
    nouns: z.record(z.string(), reportingWord),
    topics: z.record(z.string(), words),
    addressing: words,
    notSpeakers: words,
    prepositions: words,
    sourceless: words,
    loweringPrepositions: words,
  }),
  'titles.yaml': z.strictObject({
    titles: z.record(z.string(), z.strictObject({ office: z.boolean(), kind: z.string() })),
    implied: words,
    modifiers: words,
    statuses: z.record(z.string(), z.string()),
  }),
  'weapons-and-forces.yaml': z.strictObject({ weapons: z.record(z.string(), words) }),
} as const;

type FileName = keyof typeof schemas;
type Content<Name extends FileName> = z.infer<(typeof schemas)[Name]>;

/**
 * Reads the words of English that the stages know.
 *
 * @throws FormatError naming the file and the field that is missing or not in its form.
 */
export function parseLexicon(files: readonly LexiconFile[]): Lexicon {
  const read = <Name extends FileName>(name: Name): Content<Name> => readFile(name, files);
  const grammar = read('grammar.yaml');
  const hedges = read('hedges.yaml');
  const languages = read('languages.yaml');
  const measures = read('measures.yaml');
  const metonyms = read('metonyms.yaml');
  const negators = read('negators.yaml');
  const { nominals, organizationHeads, genders, uniqueBodies } = read('nominals.yaml');
  const numbers = read('numbers.yaml');
  const relations = read('relations.yaml');
  const pronouns = read('pronouns.yaml');
  const confidence = read('confidence.yaml');
  const reporting = read('reporting.yaml');
  const titles = read('titles.yaml');
  const weapons = Object.values(read('weapons-and-forces.yaml').weapons).flat();
  return {
    frames: new Map(Object.entries(read('frames.yaml'))),
    nominals: byWord({ ...nominals, weapon: [...(nominals.weapon ?? []), ...weapons] }),
    organizationHeads: byWord(organizationHeads),
    uniqueBodies: lower(uniqueBodies),
    genders: new Map([
      ...genders.female.map((word) => [word.toLowerCase(), 'female'] as const),
      ...genders.male.map((word) => [word.toLowerCase(), 'male'] as const),
    ]),
    pronouns: {
      personal: lowered<PronounWord>(pronouns.personal as Record<string, PronounWord>), // the tests check the types
      relative: lower(pronouns.relative),
      definite: lower(pronouns.definite),
      newcomers: lower(pronouns.newcomers),
      general: lower(pronouns.general),
      partial: lower(pronouns.partial),
    },
    confidence: { ...confidence, weights: new Map(Object.entries(confidence.weights)) },
    pronounWeights: new Map(
      Object.entries(read('pronoun-weights.yaml')).map(([kind, weights]) => [kind, new Map(Object.entries(weights))]),
    ),
    titles: lowered(titles.titles),
    impliedOffices: lower(titles.implied),
    titleModifiers: lower(titles.modifiers),
    officeStatuses: lowered(titles.statuses),
    relationalNouns: lower(relations.relational),
    undergoneNouns: lower(relations.undergone),
    topicalNouns: lower(relations.topical),
    turningPrefixes: lower(relations.prefixes),
    languages: {
      nouns: lower(languages.nouns),
      joined: lower(languages.joined),
      verbs: lower(languages.verbs),
      prepositions: lower(languages.prepositions),
    },
    metonyms: {
      placePrepositions: lower(metonyms.placePrepositions),
      directionPrepositions: lower(metonyms.directionPrepositions),
      motion: lower(metonyms.motion),
      placeNouns: lower(metonyms.placeNouns),
      actingNouns: lower(metonyms.actingNouns),
      placeModifiers: lower(metonyms.placeModifiers),
    },
    ordinals: lowered(grammar.ordinals),
    numbers: {
      values: lowered(numbers.values),
      counted: lowered(numbers.counted),
      currencies: lower(numbers.currencies),
    },
    measures: {
      measures: turned(measures.measures),
      changes: turned(measures.changes),
      bases: lower(measures.bases),
    },
    negation: {
      adverbs: lower(negators.adverbs),
      determiners: lower(negators.determiners),
      governors: lower(negators.governors),
      verbGovernors: lower(negators.verbGovernors),
      prepositions: lower(negators.prepositions),
      phrases: lower(negators.phrases),
    },
    modality: {
      auxiliaries: lowered(hedges.auxiliaries),
      adverbs: lowered(hedges.adverbs),
      adjectives: lowered(hedges.adjectives),
      unsettled: { verbs: lower(hedges.unsettled.verbs), words: lower(hedges.unsettled.words) },
      supposed: { words: lower(hedges.supposed.words), auxiliaries: lower(hedges.supposed.auxiliaries) },
      determiners: lowered(hedges.determiners),
      verbs: lowered(hedges.verbs),
      objectless: lower(hedges.objectless),
      nouns: lowered(hedges.nouns),
      conjunctions: lowered(hedges.conjunctions),
      phrases: lowered(hedges.phrases),
    },
    presupposing: {
      prepositions: lower(hedges.presupposing.prepositions),
      nouns: lower(hedges.presupposing.nouns),
      verbs: lower(hedges.presupposing.verbs),
    },
    reportingVerbs: lowered<ReportingWord>(reporting.verbs),
    reportingNouns: lowered<ReportingWord>(reporting.nouns),
    topicVerbs: new Map(Object.entries(reporting.topics).map(([verb, takes]) => [verb.toLowerCase(), lower(takes)])),
    addressingVerbs: lower(reporting.addressing),
    notSpeakers: lower(reporting.notSpeakers),
    reportingPrepositions: lower(reporting.prepositions),
    sourceless: lower(reporting.sourceless),
    subjectControl: lower(grammar.subjectControl),
    supportVerbs: lower(grammar.supportVerbs),
    happeningVerbs: lower(grammar.happeningVerbs),
    takingPlace: lower(grammar.takingPlace),
    apartInTime: lower(grammar.apartInTime),
    quantifiers: lower(grammar.quantifiers),
    leading: lower(grammar.leading),
    documents: lower(grammar.documents),
    firstPersonPlural: lower(grammar.firstPersonPlural),
    sufferings: lower(grammar.sufferings),
    assaults: lower(grammar.assaults),
    contacting: lower(grammar.contacting),
    conveying: lower(grammar.conveying),
    genericPlurals: lower(grammar.genericPlurals),
    severals: lowered(grammar.severals),
    anySide: lower(grammar.anySide),
    beginnings: lower(grammar.beginnings),
    endings: lower(grammar.endings),
    involvement: lower(grammar.involvement),
    arenas: lower(Object.values(read('arenas.yaml')).flat()),
  };
}

function readFile<Name extends FileName>(name: Name, files: readonly LexiconFile[]): Content<Name> {
  const file = files.find((candidate) => candidate.name === name);
  if (!file) throw new FormatError('lexicon-missing', `seeds/lexicon/${name} is missing`);
  const result = schemas[name].safeParse(parseYaml(file.text));
  if (result.success) return result.data as Content<Name>; // the schema is that of the name
  const issue = result.error.issues[0];
  throw new FormatError('lexicon-invalid', `seeds/lexicon/${name}: ${issue?.path.join('.')}: ${issue?.message}`);
}

function lower(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map((word) => word.toLowerCase()));
}

function lowered<T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(record).map(([word, value]) => [word.toLowerCase(), value]));
}

/** Node type → words, turned round. A word stands under one type. */
function byWord(types: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, NodeTypeName> {
  const entries = Object.entries(types).flatMap(([type, list]) =>
    list.map((word) => [word.toLowerCase(), type as NodeTypeName] as const),
  );
  return new Map(entries);
}

/** Meaning → words, turned round. */
function turned(meanings: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(meanings).flatMap(([meaning, list]) => list.map((word) => [word, meaning] as const)));
}
