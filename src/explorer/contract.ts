import { z } from 'zod';

/**
 * What the server gives the page, and what a mailed file carries: the one description that both sides parse by.
 * It stands on nothing but zod, since the page runs where Node does not. Dates are full ISO days; offsets are
 * UTF-16 code units into `passage.text`, half-open.
 */

export const statuses = ['asserted', 'planned', 'possible', 'conditional', 'demanded', 'negated'] as const;
export const valences = ['cooperation', 'conflict', 'neutral'] as const;
const day = z.string().nullable();

export const mapNodeSchema = z.object({
  id: z.string(),
  kind: z.enum(['entity', 'event', 'article']),
  type: z.string(),
  label: z.string(),
  aliases: z.array(z.string()),
  claims: z.number(),
  sources: z.number(),
  start: day,
  end: day,
  plover: z.string().nullable(),
  /** Events: the surest status among the claims. */
  status: z.string().nullable(),
  size: z.number(),
  x: z.number(),
  y: z.number(),
});

export const mapEdgeSchema = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  type: z.string(),
  status: z.string(),
  directed: z.boolean(),
  claims: z.array(z.string()),
  sources: z.number(),
  start: day,
  end: day,
  confidence: z.number(),
  /** Ids of those who say it; empty in an article's own voice. */
  speakers: z.array(z.string()),
  /** PLOVER categories of the claims behind it. */
  plover: z.array(z.string()),
  /** Publishers, or article ids where no publisher is known. */
  outlets: z.array(z.string()),
});

const lookSchema = z.object({ colour: z.string(), label: z.string() });
export const typesSchema = z.object({
  nodes: z.record(z.string(), lookSchema.extend({ shape: z.string() })),
  edges: z.record(z.string(), lookSchema.extend({ kind: z.string(), valence: z.enum(valences) })),
  events: z.record(z.string(), lookSchema.extend({ plover: z.string().nullable(), valence: z.enum(valences) })),
  categories: z.record(z.string(), lookSchema.extend({ valence: z.enum(valences) })),
});

export const mapSchema = z.object({
  name: z.string(),
  nodes: z.array(mapNodeSchema),
  edges: z.array(mapEdgeSchema),
  types: typesSchema,
});

export const markSchema = z.object({
  start: z.int(),
  end: z.int(),
  what: z.enum(['trigger', 'participant', 'cue', 'speaker']),
  role: z.string().nullable(),
});

/** What an analyst said of a claim; undoing is dropping it by its id. */
export const reviewSchema = z.object({
  id: z.string(),
  verdict: z.enum(['confirmed', 'rejected', 'noted']),
  by: z.string(),
  at: z.string().nullable(),
  note: z.string().nullable(),
});

export const pageClaimSchema = z.object({
  id: z.string(),
  kind: z.enum(['event', 'relation']),
  type: z.string(),
  plover: z.string().nullable(),
  status: z.enum(statuses),
  polarity: z.string(),
  modality: z.string(),
  time: z
    .object({ start: day, end: day, precision: z.string(), basis: z.string(), text: z.string().nullable() })
    .nullable(),
  qualifiers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  confidence: z.number(),
  extractors: z.array(z.string()),
  event: z.string().nullable(),
  participants: z.array(z.object({ role: z.string(), id: z.string().nullable(), name: z.string(), words: z.string() })),
  /** Who is said to say it, outermost first; empty in the article's own voice. A null name: nobody knows who. */
  voices: z.array(
    z.object({
      id: z.string().nullable(),
      name: z.string().nullable(),
      words: z.string().nullable(),
      quoted: z.boolean(),
    }),
  ),
  article: z.object({
    id: z.string(),
    title: z.string().nullable(),
    /** http or https only. */
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    published: day,
  }),
  passage: z.object({ before: z.string(), text: z.string(), after: z.string(), marks: z.array(markSchema) }),
  /** The earliest first; of confirmed and rejected the last one holds. A rejected claim is in no graph. */
  reviews: z.array(reviewSchema),
});

/** Two claims that cannot both be so: what they differ in (polarity, agent, or a count: killed), and which they are. */
export const disputeSchema = z.object({ about: z.string(), left: z.string(), right: z.string() });

/** What the knowledge says with its source, told by no article here: no claim, and on no edge of the map. */
export const knownFactSchema = z.object({
  edge: z.enum(['holds-office', 'member-of']),
  target: z.object({ id: z.string(), name: z.string() }),
  title: z.string().optional(),
  /** As precise as the source: a year, a month or a day; a null end was not there when the source was made. */
  start: z.string().optional(),
  end: z.string().nullable().optional(),
  source: z.string(),
});

export const pageEntitySchema = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  aliases: z.array(z.string()),
  wikidata: z.string().nullable(),
  mentions: z.number(),
  known: z.array(knownFactSchema),
});

/** All that stands behind a map. */
export const recordsSchema = z.object({
  claims: z.array(pageClaimSchema),
  entities: z.array(pageEntitySchema),
  disputes: z.array(disputeSchema),
});

/** What an id stands for, with every claim behind it. */
export const dossierSchema = z.object({
  id: z.string(),
  what: z.enum(['entity', 'event', 'edge', 'article', 'claim']),
  type: z.string(),
  title: z.string(),
  entity: pageEntitySchema.nullable(),
  claims: z.array(pageClaimSchema),
  /** Those that one of the claims is part of; the other side is among the claims too. */
  disputes: z.array(disputeSchema),
});

export const problemSchema = z.object({ message: z.string() });

/** What a mailed file carries. */
export const bundleSchema = z.object({ map: mapSchema, records: recordsSchema });

export type MapNode = z.infer<typeof mapNodeSchema>;
export type MapEdge = z.infer<typeof mapEdgeSchema>;
export type MapTypes = z.infer<typeof typesSchema>;
export type MapData = z.infer<typeof mapSchema>;
export type Mark = z.infer<typeof markSchema>;
export type Review = z.infer<typeof reviewSchema>;
export type PageClaim = z.infer<typeof pageClaimSchema>;
export type PageDispute = z.infer<typeof disputeSchema>;
export type PageEntity = z.infer<typeof pageEntitySchema>;
export type Records = z.infer<typeof recordsSchema>;
export type Dossier = z.infer<typeof dossierSchema>;
export type Bundle = z.infer<typeof bundleSchema>;
