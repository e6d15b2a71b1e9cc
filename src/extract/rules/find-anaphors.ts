import type { ClaimRole } from '../../model/claim.ts';
import type { Sentence, Token } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Reading } from './draft.ts';
import { allowedTypes, type FoundParticipant } from './find-participants.ts';
import type { SlotReader } from './predicate-slots.ts';
import type { TriggerEntry, TriggerIndex } from './trigger-index.ts';

/** The slot of those who took part in what is pointed back to. */
export const anaphorSlot = 'anaphor';

/** How many sentences an event is remembered for. */
const reach = 3;

const pointers: ReadonlySet<string> = new Set(['the', 'this', 'that']);
const principal: ReadonlySet<string> = new Set(['agent', 'recipient']);
/** Under a noun, what would say which event it is: another one than the last. */
const tellingApart = ['nmod:poss', 'amod', 'compound', 'nummod', 'acl', 'nmod'];

export interface AnaphorParts {
  readonly tree: Tree;
  readonly index: TriggerIndex;
  readonly ontology: Ontology;
  readonly slotsOf: SlotReader;
}

/**
 * “Pyongyang test-fired a missile. … They condemned the launch”: a bare noun with “the” or “this” stands for the last event
 * that it may name, and for those who took part in it. `told` are the readings of sentences before, each with the number
 * of its sentence.
 */
export function findAnaphors(
  sentence: Sentence,
  at: number,
  told: readonly { readonly reading: Reading; readonly at: number }[],
  taken: ReadonlySet<number>,
  parts: AnaphorParts,
): Reading[] {
  const { tree, index, ontology } = parts;
  const recent = told.filter((one) => at - one.at <= reach);
  const found: Reading[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (taken.has(token) || !pointsBack(token, tree)) continue;
    const entries = index
      .entries(tree.tokens[token]?.lemma.toLowerCase() ?? '')
      .filter(({ kind, form, words }) => kind === 'event' && form === 'noun' && words.length === 1);
    const last = recent.findLast(({ reading }) => entries.some((entry) => entry.type === reading.match.entry.type));
    const entry = entries.find(({ type }) => type === last?.reading.match.entry.type);
    if (!last || !entry || isAnother(token, last.reading, parts)) continue;
    const participants = carriedOver(last.reading.participants, entry, ontology);
    if (participants.length > 0)
      found.push({ match: { entry, predicate: token, tokens: [token], open: false }, participants });
  }
  return found;
}

/**
 * “France condemned the launch”: whoever a frame would take for its author, were he named beside the noun, is whoever did
 * what it points back to.
 */
export function lendDoers(
  reading: Reading,
  anaphors: readonly Reading[],
  { slotsOf, ontology, tree }: AnaphorParts,
): Reading {
  const { match, participants } = reading;
  for (const [path, role] of match.entry.otherwise) {
    const slot = path.slice(0, -authorStep.length);
    if (!path.endsWith(authorStep) || participants.some((one) => one.role === role)) continue;
    const spoken = (slotsOf(match.predicate).get(slot) ?? []).flatMap((token) => tree.conjuncts(token));
    const types = allowedTypes(match.entry, role, ontology);
    const doers = anaphors
      .filter((one) => spoken.includes(one.match.predicate))
      .flatMap((one) => one.participants)
      .filter((one) => one.role === 'agent' && ontology.isA(one.mention.type, ...types))
      .map(({ mention }): FoundParticipant => ({ role: role as ClaimRole, mention, slot: `${slot}>${anaphorSlot}` })); // a frame's role
    if (doers.length > 0) return { match, participants: [...participants, ...doers] };
  }
  return reading;
}

const authorStep = '>author';

function pointsBack(token: number, tree: Tree): boolean {
  if (tree.tokens[token]?.upos !== 'NOUN') return false;
  const determiner = tree.child(token, 'det');
  if (determiner === undefined || !pointers.has(tree.tokens[determiner]?.lemma.toLowerCase() ?? '')) return false;
  return tree.child(token, ...tellingApart) === undefined;
}

/**
 * Whether something tells it apart from the last event: a name of its kind came between (“the war … the Fourth Border War …
 * the war”), or two did several times what they did once (“met him. During the meetings”).
 */
function isAnother(token: number, { match, participants }: Reading, { tree, ontology }: AnaphorParts): boolean {
  const { tokens } = tree;
  const lemma = tokens[token]?.lemma.toLowerCase();
  const isNamesake = (one: Token | undefined) => one?.lemma.toLowerCase() === lemma;
  const between = tokens.slice(match.predicate + 1, token);
  if (between.some((one, at) => isNamesake(one) && isCapital(one) && isCapital(between[at - 1]))) return true;
  if (!ontology.event(match.entry.type)?.reciprocal || !isPlural(tokens[token])) return false;
  const several = [...match.tokens, ...participants.map(({ mention }) => mention.head)].map((at) => tokens[at]);
  return !several.some((one) => isNamesake(one) || isPlural(one));
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function isPlural(token: Token | undefined): boolean {
  return token?.upos === 'NOUN' && token.text.toLowerCase() !== token.lemma.toLowerCase();
}

function carriedOver(
  participants: readonly FoundParticipant[],
  entry: TriggerEntry,
  ontology: Ontology,
): FoundParticipant[] {
  return participants
    .filter(
      ({ role, mention }) => principal.has(role) && ontology.isA(mention.type, ...allowedTypes(entry, role, ontology)),
    )
    .map((participant) => ({ ...participant, slot: anaphorSlot }));
}
