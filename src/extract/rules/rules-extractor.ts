import { type Claim, type ClaimDraft, makeClaim } from '../../model/claim.ts';
import { type FullDoc, sentenceAt } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { bareSpan, type Span } from '../../model/span.ts';
import { createTree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Extractor } from '../extractor.ts';
import type { Draft, DraftContext } from './draft.ts';
import type { FoundParticipant } from './find-participants.ts';
import { findReadings, type ReadingParts } from './find-readings.ts';
import type { TriggerMatch } from './find-triggers.ts';
import { createMentionByHead } from './mention-by-head.ts';
import { type FoundOffice, findOffices } from './office-titles.ts';
import { createSlotReader } from './predicate-slots.ts';
import { plainDraft, type RefinerStep, refine, refiners, titleRefiners } from './refine.ts';
import { createSameFigure } from './same-figure.ts';
import { speakersForWe } from './speakers-for-we.ts';
import { splitParties } from './split-parties.ts';
import { createTriggerIndex, type TriggerIndex } from './trigger-index.ts';

const name = 'rules';
const version = '1';

/** What the rules made of one trigger, and why. */
export interface Finding {
  readonly sentence: Span;
  readonly trigger: Span;
  readonly type: string;
  /** verb, noun, light, adjective or title: the construction that it was looked for in. */
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

interface Rules {
  readonly ontology: Ontology;
  readonly lexicon: Lexicon;
  readonly index: TriggerIndex;
}

/** Reads claims off the syntax: triggers of the ontology, frames over the tree, and the refiners. */
export function createRulesExtractor({ ontology, lexicon }: { ontology: Ontology; lexicon: Lexicon }): RulesExtractor {
  const rules: Rules = { ontology, lexicon, index: createTriggerIndex(ontology, lexicon.frames) };
  return {
    name,
    version,
    explain: (doc) => readDoc(doc, rules),
    extract: async (doc) => readDoc(doc, rules).flatMap(({ claims }) => claims),
  };
}

function readDoc(doc: FullDoc, { ontology, lexicon, index }: Rules): Finding[] {
  const tree = createTree(doc.tokens);
  const slotsOf = createSlotReader(tree, lexicon);
  const mentionAt = speakersForWe(createMentionByHead(doc, tree, ontology), doc, lexicon);
  const sameFigure = createSameFigure(doc);
  const parts: ReadingParts = { tree, index, ontology, lexicon, slotsOf, mentionAt, sameFigure };
  const shared = { doc, tree, lexicon, ontology, slotsOf };
  const findings = doc.sentences.flatMap((sentence) => {
    const { readings, passed } = findReadings(sentence, parts);
    return [
      ...readings.map((reading) => readTrigger({ ...shared, sentence, readings, ...reading })),
      ...passed.map(({ match, reason }) =>
        toFinding({ ...shared, sentence, readings, match, participants: [] }, [], [], reason),
      ),
    ];
  });
  const offices = findOffices(doc.mentions, tree, mentionAt, { lexicon, ontology });
  return [...findings, ...offices.flatMap((office) => readOffice(office, shared))];
}

function readTrigger(context: DraftContext): Finding {
  const { draft, steps } = refine(refiners, plainDraft, context);
  if (!draft) return toFinding(context, [], steps, steps.at(-1)?.change ?? 'dropped');
  const { form } = context.match.entry;
  const claims = splitParties(context).map((participants) => makeClaim(toClaim(draft, context, participants, form)));
  return toFinding(context, claims, steps, null);
}

/** A title is asserted by whoever's words it stands in; its office may be former, or not held yet. */
function readOffice(
  { type, token, participants, title, status, planned }: FoundOffice,
  shared: Pick<DraftContext, 'doc' | 'tree' | 'lexicon' | 'ontology' | 'slotsOf'>,
): Finding[] {
  const { sentences } = shared.doc;
  const sentence = sentences[sentenceAt(sentences, shared.tree.tokens[token]?.start ?? -1)];
  if (!sentence) return [];
  const match: TriggerMatch = {
    entry: { ...titleEntry, type: type as Claim['type'] },
    predicate: token,
    tokens: [token],
    open: false,
  }; // a key of the ontology
  const context: DraftContext = { ...shared, sentence, participants, readings: [], match };
  const { draft, steps } = refine(titleRefiners, { ...plainDraft, confidence: 0.8 }, context);
  if (!draft) return [];
  const told: Draft = {
    ...draft,
    qualifiers: { title, ...(status && { status }) },
    modality: planned ? 'planned' : draft.modality,
  };
  return [toFinding(context, [makeClaim(toClaim(told, context, participants, 'title'))], steps, null)];
}

const titleEntry: Omit<TriggerMatch['entry'], 'type'> = {
  kind: 'relation',
  form: 'noun',
  words: ['title'],
  frame: new Map(),
  otherwise: new Map(),
  unless: new Set(),
  only: null,
  needs: null,
  requires: [],
  parties: null,
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
): ClaimDraft {
  const { doc, sentence, ontology } = context;
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
    confidence: draft.confidence,
    extractors: [`${name}@${version}/${construction}`],
  };
}

function toFinding(
  context: DraftContext,
  claims: readonly Claim[],
  steps: readonly RefinerStep[],
  reason: string | null,
): Finding {
  const { sentence, match, participants } = context;
  const { type, form, words } = match.entry;
  return {
    sentence: bareSpan(sentence),
    trigger: triggerSpan(context),
    type,
    form: words === titleEntry.words ? 'title' : form,
    claims,
    reason,
    participants,
    steps,
  };
}
