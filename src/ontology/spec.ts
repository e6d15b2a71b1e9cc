import { z } from 'zod';

/**
 * The shape of one YAML file under `schema/`. What differs between types is said here, as data;
 * no other TypeScript names a type.
 */

const typeName = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'a type is written in kebab-case');
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour is written as #rrggbb');
const definition = z.string().min(10, 'a definition says what the type is, in a sentence');

/** A qualifier is a named kind of value, or a list of the values allowed. */
const qualifierSpec = z.union([z.enum(['string', 'number', 'integer', 'date', 'boolean']), z.array(z.string()).min(1)]);
const qualifiers = z.record(z.string(), qualifierSpec).default({});

export const valenceSchema = z.enum(['cooperation', 'conflict', 'neutral']);
const valence = valenceSchema.default('neutral');
const temporal = z.enum(['point', 'interval']);

/** Slots are written as in enhanced Universal Dependencies: `nsubj`, `obj`, `obl:with`, `nmod:of`, `nmod:poss`, `amod` … */
export const frameSlotsSchema = z.record(z.string(), z.string());

export const triggerSchema = z.strictObject({
  words: z.array(z.string().min(1)).min(1),
  frame: z.union([z.string(), frameSlotsSchema]).optional(),
  unless: z.array(z.string()).optional(),
  only: z.array(z.string()).optional(),
  /** Role → node types: the word tells the type only where somebody of these fills the role (or an `only` word is near). */
  needs: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  /**
   * Slots of which one must be filled, by anything: “returned” tells of a return only with what is returned. `role:recipient`
   * wants somebody in that role.
   */
  requires: z.array(z.string()).min(1).optional(),
  /** Slots that must be empty: “flew to Oslo” is a visit, “flew tents to Oslo” is none. */
  without: z.array(z.string()).min(1).optional(),
  /** How many must do it: “agreed” is an agreement of several, and a pledge of one. */
  parties: z.enum(['one', 'several']).optional(),
  /** “claimed responsibility”: that the agent did it is the agent's own word, of another day; not to claim it tells nothing. */
  claimed: z.boolean().optional(),
  /** What the words alone make of it: “acquitted” denies a conviction, “applied for membership” plans an accession. */
  polarity: z.enum(['negated']).optional(),
  modality: z.enum(['planned', 'possible', 'demanded']).optional(),
});

/** A `modal` is an auxiliary with what stands beside it (“will not”); it is the predicate's verb that has the slots. */
export const triggerKinds = ['verb', 'noun', 'light', 'adjective', 'modal'] as const;
const triggers = z.partialRecord(z.enum(triggerKinds), z.array(triggerSchema)).default({});

const surfaces = z.union([z.string(), z.array(z.string())]);
export const exampleSchema = z.strictObject({
  text: z.string().min(1),
  published: z.string().optional(),
  claims: z.array(z.record(z.string(), z.union([surfaces, z.boolean(), z.number()]))),
});
const examples = z.array(exampleSchema).default([]);

export const nodeSpecSchema = z.strictObject({
  definition,
  extends: typeName.optional(),
  abstract: z.boolean().default(false),
  /** The nearest type of schema.org, for JSON-LD. */
  schemaOrg: z.string().optional(),
  label: z.string().regex(/^[A-Z][A-Za-z]*$/, 'a label is written in PascalCase'),
  colour,
  shape: z.enum(['circle', 'square', 'triangle', 'diamond', 'hexagon', 'star']).default('circle'),
  /** Whoever or whatever of the type takes part, words of war are meant: no figure of speech has soldiers. */
  armed: z.boolean().optional(),
  /** What binds, so that something may rest on it: “under Resolution 1718”. */
  binding: z.boolean().optional(),
  /** What lies somewhere, so that “the town of X” says where: a place, a house, a country. */
  spatial: z.boolean().optional(),
  /** In a rolled-up graph a part (official, ministry, force) is shown as the whole (state) that it belongs to. */
  rollUp: z.enum(['part', 'whole']).optional(),
  qualifiers,
});

/** Constructions of names that tell a standing edge without a trigger: `src/extract/rules/standing/`. */
export const namingConstructions = ['owner', 'office', 'within', 'seat', 'post', 'inside', 'among', 'beside'] as const;
export type NamingConstruction = (typeof namingConstructions)[number];
const titlesOfTypes = z.record(typeName, z.array(z.string())).default({});
const typesOfEnds = z.strictObject({ source: z.array(typeName).min(1), target: z.array(typeName).min(1) });

export const edgeSpecSchema = z.strictObject({
  definition,
  kind: z.enum(['standing', 'projected', 'role', 'provenance']),
  label: z.string().regex(/^[A-Z]+(_[A-Z]+)*$/, 'a relationship type is written in capitals'),
  domain: z.array(typeName).min(1),
  range: z.array(typeName).min(1),
  symmetric: z.boolean().default(false),
  inverse: typeName.optional(),
  /**
   * The titles of persons tell it. `planned` lists the statuses of an office that is not held yet; `only` and `except`, for
   * a node type, which titles are offices of such a body: a party has a leader and no senators; `sole` the offices that one
   * person at a time holds: of two presidents of a state one is disputed.
   */
  titles: z
    .strictObject({
      planned: z.array(z.string()),
      only: titlesOfTypes,
      except: titlesOfTypes,
      sole: z.array(z.string()).default([]),
    })
    .optional(),
  /** The construction → the node types that must stand on its two sides, once or more; of two edges the narrower types tell. */
  names: z.partialRecord(z.enum(namingConstructions), z.union([typesOfEnds, z.array(typesOfEnds)])).default({}),
  /** In a rolled-up graph the target may stand for the source. */
  rollUp: z.boolean().optional(),
  temporal: temporal.default('interval'),
  valence,
  colour,
  qualifiers,
  frame: z.string().optional(),
  triggers,
  examples,
});

export const roleNames = ['agent', 'recipient', 'instrument', 'place', 'topic'] as const;

/** A standing edge that an event begins or ends; `title` stands for the body of the office that its clause names. */
const turnSchema = z.strictObject({
  edge: typeName,
  source: z.enum(roleNames),
  target: z.enum([...roleNames, 'title']),
  status: z.string().optional(),
});

export const eventSpecSchema = z.strictObject({
  definition,
  plover: z.string().nullable(),
  cameo: z.string().optional(),
  label: z.string().regex(/^[A-Z][A-Za-z]*$/, 'a label is written in PascalCase'),
  temporal: temporal.default('point'),
  reciprocal: z.boolean().default(false),
  projects: z.strictObject({ edge: typeName, source: z.enum(roleNames), target: z.enum(roleNames) }).optional(),
  /** The edges that hold from then on, or only until then: of several, the first whose domain and range fit. */
  opens: z.array(turnSchema).default([]),
  closes: z.array(turnSchema).default([]),
  valence,
  speech: z.boolean().default(false),
  /** Its words are used of games, markets and the weather too: where a sentence speaks of those, they tell nothing. */
  figurative: z.boolean().default(false),
  /** Who must be named for it to be told: an appeal by nobody, or an endorsement of nobody, tells nothing. */
  tells: z.array(z.enum(roleNames)).default([]),
  /** Told only where its sentence tells nothing else: a saying without codeable content. */
  residual: z.boolean().default(false),
  content: z
    .strictObject({
      modality: z.string().optional(),
      polarity: z.string().optional(),
      attributed: z.boolean().optional(),
      /** Who of the act does, and suffers, what it is about, where only a noun names that: role of the content → role of the act. */
      roles: z.partialRecord(z.enum(roleNames), z.enum(roleNames)).optional(),
    })
    .optional(),
  kin: z.array(typeName).default([]),
  /** How words begin that tell what came of an event rather than what it was: “killed” in “the raid killed ten”. */
  outcomes: z.array(z.string()).default([]),
  roles: z.partialRecord(z.enum(roleNames), z.array(typeName).min(1)),
  qualifiers,
  colour,
  frame: z.string().optional(),
  triggers,
  examples,
});

export type NodeSpec = z.infer<typeof nodeSpecSchema>;
export type EdgeSpec = z.infer<typeof edgeSpecSchema>;
export type Turn = z.infer<typeof turnSchema>;
export type EventSpec = z.infer<typeof eventSpecSchema>;
export type Trigger = z.infer<typeof triggerSchema>;
export type TriggerKind = (typeof triggerKinds)[number];
export type Example = z.infer<typeof exampleSchema>;
export type QualifierSpec = z.infer<typeof qualifierSpec>;
export type Valence = z.infer<typeof valenceSchema>;

/** Every type of an ontology, as plain data: what `schema/` says after parsing. */
export interface OntologySpec {
  readonly nodes: Readonly<Record<string, NodeSpec>>;
  readonly edges: Readonly<Record<string, EdgeSpec>>;
  readonly events: Readonly<Record<string, EventSpec>>;
}
