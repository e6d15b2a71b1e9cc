import type { KnowledgeIndex } from '../../knowledge/knowledge-index.ts';
import { type Claim, type ClaimDraft, makeClaim } from '../../model/claim.ts';
import { type FullDoc, type Mention, sentenceAt } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { bareSpan, type Span } from '../../model/span.ts';
import { createTree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Extractor } from '../extractor.ts';
import { accusersWord } from './accusers-word.ts';
import { weighConfidence } from './confidence/confidence.ts';
import { confidenceFeatures } from './confidence/features.ts';
import { deniersWord } from './deniers-word.ts';
import { describeDraft } from './describe-draft.ts';
import type { Draft, DraftContext, Reading } from './draft.ts';
import { anaphorSlot, findAnaphors, lendDoers } from './find-anaphors.ts';
import type { FoundParticipant } from './find-participants.ts';
import { findReadings, type ReadingParts } from './find-readings.ts';
import type { TriggerMatch } from './find-triggers.ts';
import { createMentionByHead } from './mention-by-head.ts';
import { createPluralParties } from './plural-parties.ts';
import { createSlotReader } from './predicate-slots.ts';
import { nameRefiners, plainDraft, type RefinerStep, refine, refiners } from './refine.ts';
import { createSameFigure } from './same-figure.ts';
import { speakersForWe } from './speakers-for-we.ts';
import { splitParties } from './split-parties.ts';
import { createDescribers } from './standing/describers.ts';
import { findStanding } from './standing/find-standing.ts';
import type { FoundRelation } from './standing/found-relation.ts';
import type { StandingContext } from './standing/standing-context.ts';
import { type FoundTurn, findTurns } from './standing/turns.ts';
import { createTriggerIndex, type TriggerIndex } from './trigger-index.ts';

const name = 'rules';
const version = '1';

/** What the rules made of one trigger, and why. */
export interface Finding {
  readonly sentence: Span;
  readonly trigger: Span;
  readonly type: string;
  /** verb, noun, light, adjective, or a construction of names (title, owner …): where it was looked for. */
  readonly form: string;
  /** The claims that it gave; none where `reason` says why not. */
  readonly claims: readonly Claim[];
  readonly reason: string | null;
  /** Which slot gave each participant. */
  readonly participants: readonly FoundParticipant[];
  readonly steps: readonly RefinerStep[];
}

export interface RulesExtractor extends Extractor {
  /** Every trigger of a document with what came of it, in reading order. */
  explain(doc: FullDoc): Finding[];
}

export interface RulesParts {
  readonly ontology: Ontology;
  readonly lexicon: Lexicon;
  /** Says of which state or body a title is that the text gives a person; no claim rests on it alone. */
  readonly knowledge: KnowledgeIndex;
}

interface Rules extends RulesParts {
  readonly index: TriggerIndex;
}

/** Reads claims off the syntax: triggers of the ontology, frames over the tree, and the refiners. */
export function createRulesExtractor({ ontology, lexicon, knowledge }: RulesParts): RulesExtractor {
  const rules: Rules = { ontology, lexicon, knowledge, index: createTriggerIndex(ontology, lexicon.frames) };
  return {
    name,
    version,
    explain: (doc) => readDoc(doc, rules),
    extract: async (doc) => readDoc(doc, rules).flatMap(({ claims }) => claims),
  };
}

function readDoc(doc: FullDoc, { ontology, lexicon, knowledge, index }: Rules): Finding[] {
  const tree = createTree(doc.tokens);
  const slotsOf = createSlotReader(tree, lexicon);
  const mentionAt = speakersForWe(createMentionByHead(doc, tree, ontology), doc, lexicon);
  const sameFigure = createSameFigure(doc);
  const severalMeant = createPluralParties({ doc, tree, mentionAt, ontology, lexicon });
  const parts: ReadingParts = { tree, index, ontology, lexicon, slotsOf, mentionAt, sameFigure, severalMeant };
  const shared = { doc, tree, lexicon, ontology, index, slotsOf };
  const describersOf = createDescribers(doc.mentions, tree, mentionAt, lexicon);
  const names: StandingContext = { ...shared, mentionAt, sameFigure, knowledge, describersOf };
  const told: { reading: Reading; at: number }[] = [];
  const findings = doc.sentences.flatMap((sentence, at) => {
    const { readings: plain, passed } = findReadings(sentence, parts);
    const taken = new Set(plain.flatMap(({ match }) => match.tokens));
    const anaphors = findAnaphors(sentence, at, told, taken, parts);
    const readings = [...plain.map((reading) => lendDoers(reading, anaphors, parts)), ...anaphors];
    return [
      ...readings.flatMap((reading) => {
        const found = readTrigger({ ...shared, sentence, readings, ...reading }, names);
        if (found[0]?.claims.some(isNews)) told.push({ reading, at });
        return found;
      }),
      ...passed.map(({ match, reason }) =>
        toFinding({ ...shared, sentence, readings, match, participants: [] }, [], [], reason),
      ),
    ];
  });
  return [...findings, ...findStanding(names).flatMap((relation) => readStanding(relation, shared))];
}

/** What a later “the attack” may stand for: it was told as having happened. */
function isNews({ polarity, modality }: Claim): boolean {
  return polarity === 'affirmed' && (modality === 'asserted' || modality === 'possible');
}

function readTrigger(context: DraftContext, names: StandingContext): Finding[] {
  const { polarity, modality } = context.match.entry;
  const { draft, steps } = refine(refiners, { ...plainDraft, polarity, modality }, context);
  if (!draft) return [toFinding(context, [], steps, steps.at(-1)?.change ?? 'dropped')];
  const { type } = context.match.entry;
  const pointsBack = context.participants.some(({ slot }) => slot === anaphorSlot);
  const form = pointsBack ? anaphorSlot : context.match.entry.form;
  const another = wordOfAnother(draft, context, names);
  const claimsOf = (told: Draft, by: readonly RefinerStep[]) =>
    splitParties(context).map((participants) => makeClaim(toClaim(told, context, participants, form, by)));
  const claims = [...claimsOf(draft, steps), ...(another ? claimsOf(another.draft, [...steps, another.step]) : [])];
  const event = context.ontology.event(type);
  const turns = event ? findTurns(event, draft, context, names) : [];
  const all = another ? [...steps, another.step] : steps;
  return [toFinding(context, claims, all, null), ...turns.map((turn) => readTurn(turn, context))];
}

/** What one says and another denies is told twice, in the words of each. */
function wordOfAnother(
  draft: Draft,
  context: DraftContext,
  { mentionAt, sameFigure }: StandingContext,
): { draft: Draft; step: RefinerStep } | null {
  const told = (refiner: string, result: Draft | null) => {
    if (!result) return null;
    const fields = ['polarity', 'attribution'] as const;
    const change = `told too with ${describeDraft(result, fields, context.doc.article.text)}`;
    return { draft: result, step: { refiner, change, fields } };
  };
  return (
    told('accusers-word', accusersWord(draft, context, mentionAt)) ??
    told('deniers-word', deniersWord(draft, context, mentionAt, sameFigure))
  );
}

/** The standing relation that an event begins or ends rests on the event's words. */
function readTurn({ type, source, target, draft }: FoundTurn, event: DraftContext): Finding {
  const construction = 'turn';
  const participants = bothEnds(source, target, construction);
  const match = matchOfNames(type, construction, event.match.predicate, event.match.tokens);
  const context: DraftContext = { ...event, participants, readings: [], match };
  return toFinding(
    context,
    [makeClaim(toClaim(draft, context, participants, construction, []))],
    [],
    null,
    construction,
  );
}

/** What names tell is asserted by whoever's words it stands in; an office may be former, or not held yet. */
function readStanding(
  { type, construction, token, source, target, qualifiers, planned, predicated }: FoundRelation,
  shared: Pick<DraftContext, 'doc' | 'tree' | 'lexicon' | 'ontology' | 'index' | 'slotsOf'>,
): Finding[] {
  const { sentences } = shared.doc;
  const sentence = sentences[sentenceAt(sentences, shared.tree.tokens[token]?.start ?? -1)];
  if (!sentence) return [];
  const participants = bothEnds(source, target, construction);
  const match = matchOfNames(type, construction, token, [token]);
  const context: DraftContext = { ...shared, sentence, participants, readings: [], match };
  const { draft, steps } = refine(predicated ? refiners : nameRefiners, plainDraft, context);
  if (!draft) return [];
  const told: Draft = { ...draft, qualifiers, modality: planned ? 'planned' : draft.modality };
  const claim = makeClaim(toClaim(told, context, participants, construction, steps));
  return [toFinding(context, [claim], steps, null, construction)];
}

function bothEnds(source: Mention, target: Mention, slot: string): FoundParticipant[] {
  return [
    { role: 'source', mention: source, slot },
    { role: 'target', mention: target, slot },
  ];
}

function matchOfNames(type: string, construction: string, predicate: number, tokens: readonly number[]): TriggerMatch {
  const entry = { ...nameEntry, type: type as Claim['type'], words: [construction] }; // a key of the ontology
  return { entry, predicate, tokens, open: false };
}

const nameEntry: Omit<TriggerMatch['entry'], 'type' | 'words'> = {
  kind: 'relation',
  form: 'noun',
  frame: new Map(),
  otherwise: [],
  unless: new Set(),
  only: null,
  needs: null,
  requires: [],
  without: [],
  parties: null,
  claimed: false,
  polarity: 'affirmed',
  modality: 'asserted',
};

function triggerSpan({ match, tree }: Pick<DraftContext, 'match' | 'tree'>): Span {
  const [first, last] = [tree.tokens[match.tokens[0] as number], tree.tokens[match.tokens.at(-1) as number]]; // a match has tokens
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function toClaim(
  draft: Draft,
  context: DraftContext,
  participants: readonly FoundParticipant[],
  construction: string,
  steps: readonly RefinerStep[],
): ClaimDraft {
  const { doc, sentence, ontology, lexicon, index } = context;
  const { entry } = context.match;
  return {
    kind: entry.kind,
    type: entry.type,
    plover: ontology.event(entry.type)?.plover ?? null,
    participants: participants.map(({ role, mention }) => ({ role, mention: bareSpan(mention), entity: null })),
    polarity: draft.polarity,
    modality: draft.modality,
    attribution: draft.attribution,
    time: draft.time,
    qualifiers: draft.qualifiers,
    evidence: { article: doc.article.id, ...bareSpan(sentence), trigger: triggerSpan(context) },
    ...weighConfidence(confidenceFeatures(draft, context, participants, construction, index), lexicon.confidence),
    steps: [...participants.map(({ role, slot }) => `${role} by ${slot}`), ...steps.map(tellStep)],
    extractors: [`${name}@${version}/${construction}`],
  };
}

/** “polarity set polarity”, “speech-content set modality, attribution”. */
function tellStep({ refiner, fields }: RefinerStep): string {
  return `${refiner} set ${fields.join(', ')}`;
}

function toFinding(
  context: DraftContext,
  claims: readonly Claim[],
  steps: readonly RefinerStep[],
  reason: string | null,
  form: string = context.match.entry.form,
): Finding {
  const { sentence, match, participants } = context;
  const { type } = match.entry;
  return {
    sentence: bareSpan(sentence),
    trigger: triggerSpan(context),
    type,
    form,
    claims,
    reason,
    participants,
    steps,
  };
}
