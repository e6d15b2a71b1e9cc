import { z } from 'zod';
import { precisions, timeBases } from './doc.ts';
import { type ArticleId, type ClaimId, type EntityId, type EventId, hashId } from './ids.ts';
import { reasonSchema } from './reason.ts';
import { bareSpan, compareSpans, spanSchema } from './span.ts';
import type { ClaimTypeName } from './types.ts';

export const modalities = ['asserted', 'planned', 'possible', 'conditional', 'demanded'] as const;
export type Modality = (typeof modalities)[number];
export const polarities = ['affirmed', 'negated'] as const;
export type Polarity = (typeof polarities)[number];
export const claimRoles = ['source', 'target', 'agent', 'recipient', 'instrument', 'place', 'topic'] as const;
export type ClaimRole = (typeof claimRoles)[number];

/** A string that carries a brand: checked as a string here, and against the ontology by `checkClaim`. */
const branded = <T extends string>() => z.string().min(1) as unknown as z.ZodType<T>;

const fullDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a full ISO date');

const participantSchema = z.object({
  role: z.enum(claimRoles),
  mention: spanSchema,
  entity: branded<EntityId>().nullable(),
});

const attributionSchema = z.object({
  speaker: branded<EntityId>().nullable(),
  mention: spanSchema.nullable(),
  cue: spanSchema.nullable(),
  quoted: z.boolean(),
  outlet: branded<EntityId>().optional(),
});

const claimTimeSchema = z.object({
  start: fullDate.nullable(),
  end: fullDate.nullable(),
  precision: z.enum(precisions),
  basis: z.enum(timeBases),
  text: z.string().optional(),
});

export const claimSchema = z
  .object({
    id: branded<ClaimId>(),
    kind: z.enum(['event', 'relation']),
    type: branded<ClaimTypeName>(),
    plover: z.string().nullable(),
    participants: z.array(participantSchema.readonly()).readonly(),
    polarity: z.enum(polarities),
    modality: z.enum(modalities),
    attribution: z.array(attributionSchema.readonly()).readonly(),
    time: claimTimeSchema.readonly().nullable(),
    qualifiers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).readonly(),
    evidence: z.object({ article: branded<ArticleId>(), start: z.int(), end: z.int(), trigger: spanSchema }).readonly(),
    event: branded<EventId>().optional(),
    confidence: z.number().min(0).max(1),
    reasons: z.array(reasonSchema).readonly().optional(),
    steps: z.array(z.string()).readonly().optional(),
    extractors: z.array(z.string()).readonly(),
  })
  .readonly();

/**
 * What an article says, in spans of its text: never edited. `entity`, `speaker` and `event` are filled in from the
 * judgements when a claim is written out, and are no part of its id, nor is how sure the extractor is (`reasons`: what
 * that is made of, in log-odds), nor how it was read (`steps`: by which slot each party was found, what each refiner set).
 */
export type Claim = z.infer<typeof claimSchema>;
export type Participant = Claim['participants'][number];
export type Attribution = Claim['attribution'][number];
export type ClaimTime = NonNullable<Claim['time']>;
export type Evidence = Claim['evidence'];
export type Qualifiers = Claim['qualifiers'];

/** A claim as an extractor makes it: the id follows from the rest. */
export type ClaimDraft = Omit<Claim, 'id' | 'event'>;

/** Gives a draft its id and puts its parts into the order that the id is made from. */
export function makeClaim(draft: ClaimDraft): Claim {
  const participants = [...draft.participants].sort(
    (a, b) => claimRoles.indexOf(a.role) - claimRoles.indexOf(b.role) || compareSpans(a.mention, b.mention),
  );
  const qualifiers = Object.fromEntries(Object.entries(draft.qualifiers).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { time, evidence } = draft;
  const id = hashId('clm', [
    evidence.article,
    draft.kind,
    draft.type,
    participants.map(({ role, mention }) => [role, mention.start, mention.end]),
    draft.polarity,
    draft.modality,
    draft.attribution.map(({ mention, cue, quoted }) => [mention && bareSpan(mention), cue && bareSpan(cue), quoted]),
    time && [time.start, time.end, time.precision, time.basis],
    qualifiers,
    [evidence.start, evidence.end, evidence.trigger.start, evidence.trigger.end],
  ]);
  return { ...draft, id, participants, qualifiers, extractors: [...new Set(draft.extractors)].sort() };
}

export function participantsIn(claim: Claim, role: ClaimRole): Participant[] {
  return claim.participants.filter((participant) => participant.role === role);
}
