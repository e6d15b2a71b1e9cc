import { z } from 'zod';

/** As precise as the source and no more: a year, a month or a day. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');

const idSchema = z
  .string()
  .regex(/^(Q[1-9]\d*|kb:[a-z0-9][a-z0-9:.-]*)$/, 'an id is a Wikidata id (Q423) or a slug (kb:organization:nato)');
const nameSchema = z
  .string()
  .min(1)
  .regex(/^\S(.*\S)?$/, 'a name has no space at either end');
const namesSchema = z.array(nameSchema).readonly();

/** One person's time in one office. Dates come from a source or are left out. */
const officeSchema = z
  .strictObject({
    of: idSchema,
    title: nameSchema,
    kind: z.enum(['head-of-state', 'head-of-government', 'leader', 'minister', 'official']),
    start: partialDateSchema.optional(),
    /** `null`: in office when the source was made, so carried forward. Left out: the source does not say. */
    end: partialDateSchema.nullable().optional(),
    /** In office by then; the start is not known. */
    firstKnown: partialDateSchema.optional(),
    /** Still in office then; the end is not known. */
    lastKnown: partialDateSchema.optional(),
    source: nameSchema.optional(),
  })
  .readonly();

/** A capital, seat or nickname that stands for the entry when it acts. */
const metonymSchema = z.strictObject({ name: nameSchema, kind: z.enum(['capital', 'seat', 'nickname']) }).readonly();

/** A nickname that holds only in an article that also says the word `needs`. */
const shortNameSchema = z.strictObject({ name: nameSchema, needs: nameSchema }).readonly();

/** One line of seeds/knowledge/*.jsonl or of a user's own file. */
export const knowledgeEntrySchema = z
  .strictObject({
    id: idSchema,
    /** A node type of the ontology; the lint checks it. */
    type: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'a type is written in kebab-case'),
    name: nameSchema,
    names: namesSchema.optional(),
    adjectives: namesSchema.optional(),
    people: namesSchema.optional(),
    metonyms: z.array(metonymSchema).readonly().optional(),
    short: z.array(shortNameSchema).readonly().optional(),
    of: z.union([idSchema, z.array(idSchema).min(1).readonly()]).optional(),
    /** A person's family name, or what papers shorten the name to. */
    family: nameSchema.optional(),
    gender: z.enum(['female', 'male']).optional(),
    valid: z
      .strictObject({ start: partialDateSchema.optional(), end: partialDateSchema.nullable().optional() })
      .readonly()
      .optional(),
    offices: z.array(officeSchema).readonly().optional(),
    members: z.array(idSchema).readonly().optional(),
    successor: z.array(idSchema).readonly().optional(),
    status: z.enum(['disputed', 'former', 'dependent']).optional(),
    /** Names of this entry that other entries of its type have too. */
    ambiguous: namesSchema.optional(),
    source: nameSchema,
  })
  .readonly();

export type KnowledgeEntry = z.infer<typeof knowledgeEntrySchema>;
export type Office = z.infer<typeof officeSchema>;
export type Metonym = z.infer<typeof metonymSchema>;
export type ShortName = z.infer<typeof shortNameSchema>;
export type PartialDate = z.infer<typeof partialDateSchema>;
