import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';
import { FormatError } from './errors.ts';
import type { Lexicon, PronounWord, ReportingWord, TellingWords } from './lexicon.ts';
import { lexiconSchemas } from './lexicon-schemas.ts';
import type { NodeTypeName } from './types.ts';

export interface LexiconFile {
  readonly name: string;
  readonly text: string;
}

type FileName = keyof typeof lexiconSchemas;
type Content<Name extends FileName> = z.infer<(typeof lexiconSchemas)[Name]>;

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
  const { nominals, organizationHeads, genders, uniqueBodies, namedPlaces } = read('nominals.yaml');
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
    namedPlaces: lower(namedPlaces),
    tellings: parseTellingWords(files),
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
      judging: lower(pronouns.judging),
      forms: new Map(Object.entries(pronouns.forms)),
      requests: lower(pronouns.requests),
    },
    confidence: { ...confidence, weights: new Map(Object.entries(confidence.weights)) },
    pronounWeights: new Map(
      Object.entries(read('pronoun-weights.yaml')).map(([kind, weights]) => [kind, new Map(Object.entries(weights))]),
    ),
    titles: lowered(titles.titles),
    impliedOffices: lower(titles.implied),
    titleModifiers: lower(titles.modifiers),
    loweringTitles: lower(titles.lowering),
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
      countedSubjects: lower(numbers.countedSubjects),
      wholes: lower(numbers.wholes),
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
      clauseNouns: lowered(hedges.clauseNouns),
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
    withheld: lower(reporting.withheld),
    subjectControl: lower(grammar.subjectControl),
    enduring: lower(grammar.enduring),
    showing: lower(grammar.showing),
    charging: lower(grammar.charging),
    letting: lower(grammar.letting),
    gerundless: lower(grammar.gerundless),
    supportVerbs: lower(grammar.supportVerbs),
    happeningVerbs: lower(grammar.happeningVerbs),
    scheduledVerbs: lower(grammar.scheduledVerbs),
    takingPlace: lower(grammar.takingPlace),
    apartInTime: lower(grammar.apartInTime),
    quantifiers: lower(grammar.quantifiers),
    leading: lower(grammar.leading),
    documents: lower(grammar.documents),
    firstPersonPlural: lower(grammar.firstPersonPlural),
    sufferings: lower(grammar.sufferings),
    assaults: lower(grammar.assaults),
    deeds: lower(grammar.deeds),
    givers: lower(grammar.givers),
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

/** Those words alone that a graph is drawn with: the whole lexicon takes some tenths of a second. */
export function parseTellingWords(files: readonly LexiconFile[]): TellingWords {
  const { common, others, habits, undoing } = readFile('tellings.yaml', files);
  return { common: lower(common), others: lower(others), habits: lower(habits), undoing: lower(undoing) };
}

function readFile<Name extends FileName>(name: Name, files: readonly LexiconFile[]): Content<Name> {
  const file = files.find((candidate) => candidate.name === name);
  if (!file) throw new FormatError('lexicon-missing', `seeds/lexicon/${name} is missing`);
  const result = lexiconSchemas[name].safeParse(parseYaml(file.text));
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
