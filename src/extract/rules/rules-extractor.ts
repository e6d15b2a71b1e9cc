import { type Claim, type ClaimDraft, makeClaim } from '../../model/claim.ts';
import { type FullDoc, type Mention, sentenceAt } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { bareSpan } from '../../model/span.ts';
import { createTree, type Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Extractor } from '../extractor.ts';
import { type Draft, type DraftContext, isDropped, type Refiner } from './draft.ts';
import { type FoundParticipant, findParticipants, type MentionByHead } from './find-participants.ts';
import { findTriggers, type TriggerMatch } from './find-triggers.ts';
import { type FoundOffice, findOffices } from './office-titles.ts';
import { createSlotReader } from './predicate-slots.ts';
import { attribution } from './refiners/attribution.ts';
import { evidenceTime } from './refiners/evidence-time.ts';
import { modality } from './refiners/modality.ts';
import { ordinal } from './refiners/ordinal.ts';
import { polarity } from './refiners/polarity.ts';
import { questions } from './refiners/questions.ts';
import { splitParties } from './split-parties.ts';
import { createTriggerIndex, type TriggerEntry } from './trigger-index.ts';

const name = 'rules';
const version = '1';

/** In this order, each with its reason. */
const refiners: readonly Refiner[] = [
  questions, // first: nothing else need be known of what is only asked
  polarity, // before attribution, which turns a denial's content round once more
  modality, // likewise: “believes” lowers only what the words themselves assert
  attribution,
  evidenceTime,
  ordinal,
];

/** Reads claims off the syntax: triggers of the ontology, frames over the tree, and the refiners. */
export function createRulesExtractor({ ontology, lexicon }: { ontology: Ontology; lexicon: Lexicon }): Extractor {
  const index = createTriggerIndex(ontology, lexicon.frames);
  return {
    name,
    version,
    async extract(doc) {
      const tree = createTree(doc.tokens);
      const slotsOf = createSlotReader(tree, lexicon);
      const mentionAt = createMentionByHead(doc, tree);
      const claims: Claim[] = [];
      for (const sentence of doc.sentences) {
        for (const found of bestReadings(findTriggers(sentence, tree, index), tree, (match) =>
          findParticipants(match.entry, slotsOf(match.predicate), tree, mentionAt, ontology),
        )) {
          const context = { doc, sentence, tree, lexicon, ontology, slotsOf, ...found };
          claims.push(...claimsOf(context));
        }
      }
      for (const office of findOffices(doc.mentions, tree, mentionAt, { lexicon, ontology })) {
        claims.push(...officeClaims(office, { doc, tree, lexicon, ontology, slotsOf }));
      }
      return claims;
    },
  };
}

/** A title is asserted by whoever's words it stands in; its office may be former, or not held yet. */
function officeClaims(
  office: FoundOffice,
  parts: Pick<DraftContext, 'doc' | 'tree' | 'lexicon' | 'ontology' | 'slotsOf'>,
): Claim[] {
  const { type, token, participants, title, status, planned } = office;
  const sentence = parts.doc.sentences[sentenceAt(parts.doc.sentences, parts.tree.tokens[token]?.start ?? -1)];
  if (!sentence) return [];
  const entry: TriggerEntry = { ...titleEntry, type: type as TriggerEntry['type'] }; // a key of the ontology
  const context: DraftContext = {
    ...parts,
    sentence,
    participants,
    match: { entry, predicate: token, tokens: [token] },
  };
  const draft = refineWith([questions, attribution], { ...plain, confidence: 0.8 }, context);
  if (!draft) return [];
  const qualifiers = { title, ...(status && { status }) };
  return [
    makeClaim(toClaim({ ...draft, qualifiers, modality: planned ? 'planned' : draft.modality }, context, participants)),
  ];
}

const titleEntry: Omit<TriggerEntry, 'type'> = {
  kind: 'relation',
  form: 'noun',
  words: ['title'],
  frame: new Map(),
  unless: new Set(),
  only: null,
};

interface Reading {
  readonly match: TriggerMatch;
  readonly participants: readonly FoundParticipant[];
}

/** Of several types that the same words may tell, the one that the sentence gives most parties to; none without a party. */
function bestReadings(
  matches: readonly TriggerMatch[],
  tree: Tree,
  read: (match: TriggerMatch) => FoundParticipant[],
): Reading[] {
  const best = new Map<string, Reading>();
  for (const match of matches) {
    const participants = read(match);
    if (!isTold(match, participants) || !leadsTo(match, participants, tree)) continue;
    const key = match.tokens.join(' ');
    const rival = best.get(key);
    if (!rival || participants.length > rival.participants.length) best.set(key, { match, participants });
  }
  return [...best.values()];
}

const principal = new Set(['agent', 'recipient']);

/** An event needs somebody who does or suffers it, a relation both of its ends. */
function isTold({ entry }: TriggerMatch, participants: readonly FoundParticipant[]): boolean {
  const roles = new Set(participants.map(({ role }) => role));
  return entry.kind === 'relation'
    ? roles.has('source') && roles.has('target')
    : [...roles].some((role) => principal.has(role));
}

/** “call on”, “fire at”: a trigger that ends in a preposition tells something only of who stands behind it. */
function leadsTo({ tokens }: TriggerMatch, participants: readonly FoundParticipant[], tree: Tree): boolean {
  const last = tree.tokens[tokens.at(-1) as number]; // a match has tokens
  if (tokens.length === 1 || last?.deprel !== 'case' || tokens.includes(last.head)) return true;
  const behind = tree.conjuncts(last.head);
  return participants.some(({ mention }) => behind.includes(mention.head));
}

function claimsOf(context: DraftContext): Claim[] {
  const draft = refineWith(refiners, plain, context);
  if (!draft) return [];
  return splitParties(context).map((participants) => makeClaim(toClaim(draft, context, participants)));
}

const plain: Draft = {
  polarity: 'affirmed',
  modality: 'asserted',
  attribution: [],
  time: null,
  qualifiers: {},
  confidence: 0.7,
};

function refineWith(list: readonly Refiner[], first: Draft, context: DraftContext): Draft | null {
  let draft = first;
  for (const refiner of list) {
    const result = refiner.refine(draft, context);
    if (isDropped(result)) return null;
    draft = result;
  }
  return draft;
}

function toClaim(
  draft: Draft,
  { doc, sentence, tree, match, ontology }: DraftContext,
  participants: readonly FoundParticipant[],
): ClaimDraft {
  const { entry, tokens } = match;
  const first = tree.tokens[tokens[0] as number] as { start: number }; // a match has tokens
  const last = tree.tokens[tokens.at(-1) as number] as { end: number };
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
    evidence: { article: doc.article.id, ...bareSpan(sentence), trigger: { start: first.start, end: last.end } },
    confidence: draft.confidence,
    extractors: [`${name}@${version}/${entry.words[0] === titleEntry.words[0] ? 'title' : entry.form}`],
  };
}

/** A mention stands for its head; a name in apposition, or after its title, for the words that describe it. */
function createMentionByHead(doc: FullDoc, tree: Tree): MentionByHead {
  const byHead = new Map<number, Mention>();
  for (const mention of doc.mentions) {
    const rival = byHead.get(mention.head);
    if (!rival || mention.end - mention.start > rival.end - rival.start) byHead.set(mention.head, mention);
  }
  return (token) => {
    const own = byHead.get(token);
    if (own && own.kind !== 'nominal') return own;
    const named = tree
      .childrenBy(token, 'flat', 'appos', 'nmod:desc')
      .map((child) => byHead.get(child))
      .find((mention) => mention?.kind === 'name' && (!own || related(own, mention)));
    return named ?? own;
  };
}

/** “the minister, Ann Lee” is Ann Lee; “officials, Reuters” is not Reuters. */
function related(description: Mention, named: Mention): boolean {
  return (
    (description.type === 'official' || description.type === 'person') ===
    (named.type === 'official' || named.type === 'person')
  );
}
