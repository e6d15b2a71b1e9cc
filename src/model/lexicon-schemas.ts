import { z } from 'zod';
import { modalities } from './claim.ts';

const words = z.array(z.string());
const modalWords = z.record(z.string(), z.enum(modalities));
const reportingWord = z.strictObject({
  kind: z.enum(['say', 'know', 'believe', 'deny', 'accuse', 'ask', 'promise', 'threaten', 'order']),
  lowers: z.enum(['none', 'possible']),
  position: z.enum(['any', 'before']),
});

/** The shape of each file of `seeds/lexicon/` that several stages read; the files say what their fields mean. */
export const lexiconSchemas = {
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
    clauseNouns: modalWords,
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
