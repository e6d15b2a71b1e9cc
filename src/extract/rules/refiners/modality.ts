import { type Modality, modalities } from '../../../model/claim.ts';
import type { Token } from '../../../model/doc.ts';
import type { Lexicon, ModalityWords } from '../../../model/lexicon.ts';
import type { Tree } from '../../../model/tree.ts';
import { isVenue } from '../constructions/own-dependents.ts';
import type { Refiner } from '../draft.ts';
import type { TriggerMatch } from '../find-triggers.ts';
import { namesOf } from '../names-of.ts';
import { ownsItsClause, type Step, scopeAbove, scopeOf } from './climb.ts';
import { isConditional } from './conditional.ts';
import { hasPhraseBefore } from './phrases.ts';

/**
 * “may have fired”, “plans to visit”, “if troops invade”, “urged it to withdraw”: the weakest of what the auxiliaries,
 * adverbs, conjunctions and governing words make of the event.
 */
export const modality: Refiner = {
  name: 'modality',
  refine(draft, { tree, match, lexicon, ontology }) {
    const found = new Set<Modality>([draft.modality]);
    const add = (value: Modality | undefined) => value && found.add(value);
    const path = [match.predicate, ...match.tokens.filter((token) => token !== match.predicate)];
    const own = new Set([...match.tokens, ...requiredAuxiliaries(match, tree)]); // “will not” that tells of a refusal leaves the refusal a fact
    for (const token of path) for (const value of besides(token, tree, lexicon.modality, own)) add(value);
    const denies = match.tokens.some((token) =>
      namesOf(token, tree).some((name) => lexicon.negation.governors.has(name)),
    );
    const isAnnounced = own.size > match.tokens.length;
    if (draft.polarity === 'affirmed' && !denies && !isAnnounced)
      // “denied any involvement” is a denial all the same
      for (const value of determined(match.tokens, tree, lexicon.modality)) add(value);
    for (const value of described(match, tree, lexicon.modality)) add(value);
    if (isSupposed(match, tree, lexicon)) add('conditional');
    if (!hasPhraseBefore(match.predicate, tree, lexicon.negation.phrases))
      // “has yet to”
      add(phraseBefore(match.predicate, tree, lexicon.modality));
    for (const step of scopeOf(match, tree, lexicon)) {
      if (!match.tokens.includes(step.governor)) add(above(step, tree, lexicon));
      for (const value of besides(step.governor, tree, lexicon.modality)) add(value);
      if (step.relation === 'nsubj') add(phraseBefore(step.governor, tree, lexicon.modality)); // “talks are due to resume”
    }
    const isSaid = ontology.event(match.entry.type)?.speech === true || isDone(match.predicate, tree);
    const count = isSaid && !isModal(match.predicate, tree) ? 'above' : 'all';
    if (isPurpose(match.predicate, tree)) {
      const means = headOf(match.predicate, tree);
      const made = scopeAbove(means, tree, lexicon).map((step) => above(step, tree, lexicon));
      const beside = [...besides(means, tree, lexicon.modality), phraseBefore(means, tree, lexicon.modality)];
      if ([...made, ...beside].includes('planned')) add('planned');
    }
    if (isConditional(match.predicate, tree, lexicon.modality, count)) add('conditional');
    const value = weakest(found);
    return value === draft.modality ? draft : { ...draft, modality: value };
  },
};

/** “will answer any attack” threatens now: an auxiliary that the words need lowers nothing. */
function requiredAuxiliaries({ entry, predicate }: TriggerMatch, tree: Tree): number[] {
  return entry.requires.includes('aux:will') ? tree.childrenBy(predicate, 'aux') : [];
}

/** “has lifted its ban on condition that …”: it has happened. */
function isDone(predicate: number, tree: Tree): boolean {
  return tree.childrenBy(predicate, 'aux').some((aux) => /^(has|have)$/i.test(tree.tokens[aux]?.text ?? ''));
}

function isModal(predicate: number, tree: Tree): boolean {
  return tree.childrenBy(predicate, 'aux').some((aux) => !/^(have|be|do)$/.test(tree.tokens[aux]?.lemma ?? ''));
}

/** Conditional outweighs demanded, demanded possible, possible planned: the order in which they take away from a fact. */
const byWeakness: readonly Modality[] = ['conditional', 'demanded', 'possible', 'planned', 'asserted'];

function weakest(found: ReadonlySet<Modality>): Modality {
  return byWeakness.find((value) => found.has(value)) ?? modalities[0];
}

/** “will travel to Oslo to meet her”, “proposed sending troops to crush the rebels”: what something to come is for is to come too. */
function isPurpose(predicate: number, tree: Tree): boolean {
  if (tree.tokens[predicate]?.deprel !== 'advcl' || tree.child(predicate, 'nsubj', 'nsubj:pass') !== undefined)
    return false;
  return tree.childrenBy(predicate, 'mark').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to');
}

function headOf(token: number, tree: Tree): number {
  return tree.tokens[token]?.head ?? -1;
}

const none: ReadonlySet<number> = new Set();

/** What stands beside a word of the path: its auxiliaries, its adverbs. A second conjunct shares those of the first. */
function besides(token: number, tree: Tree, words: ModalityWords, except: ReadonlySet<number> = none): Modality[] {
  const own = tree.children(token).flatMap((child) => {
    if (except.has(child)) return [];
    const { lemma, text, deprel } = tree.tokens[child] as { lemma: string; text: string; deprel: string }; // children are tokens
    if (deprel === 'aux')
      return words.auxiliaries.get(text.toLowerCase()) ?? words.auxiliaries.get(lemma.toLowerCase()) ?? [];
    if (deprel === 'advmod') return words.adverbs.get(lemma.toLowerCase()) ?? [];
    return [];
  });
  if (isCounterfactual(token, tree)) own.push('conditional');
  const head = tree.tokens[token]?.head ?? -1;
  const shares = tree.tokens[token]?.deprel === 'conj' && head >= 0 && !ownsItsClause(token, tree);
  return shares ? [...own, ...besides(head, tree, words)] : own;
}

/** “would have invaded”. */
export function isCounterfactual(token: number, tree: Tree): boolean {
  const auxiliaries = tree.childrenBy(token, 'aux').map((child) => tree.tokens[child]?.text.toLowerCase());
  return auxiliaries.includes('would') && auxiliaries.includes('have');
}

/** “will answer any attack”: there is none yet. */
function determined(tokens: readonly number[], tree: Tree, { determiners }: ModalityWords): Modality[] {
  return tokens
    .flatMap((token) => tree.childrenBy(token, 'det'))
    .flatMap((word) => determiners.get(tree.tokens[word]?.lemma.toLowerCase() ?? '') ?? []);
}

/** “the alleged attack”, “a planned visit”; “opposes new sanctions”, “discussed further strikes”: there are none yet. */
function described({ entry, tokens, predicate }: TriggerMatch, tree: Tree, words: ModalityWords): Modality[] {
  if (entry.form !== 'noun') return [];
  const before = tokens.flatMap((token) => tree.childrenBy(token, 'amod', 'det'));
  const found = before.flatMap((word) => {
    const { text, lemma } = tree.tokens[word] as Token; // a child is a token
    return words.adjectives.get(text.toLowerCase()) ?? words.adjectives.get(lemma.toLowerCase()) ?? [];
  });
  const { deprel = '', head = -1 } = tree.tokens[predicate] ?? {};
  const isWeighed = deprel === 'obj' && words.unsettled.verbs.has(tree.tokens[head]?.lemma.toLowerCase() ?? '');
  const isNew = before.some((word) => words.unsettled.words.has(tree.tokens[word]?.text.toLowerCase() ?? ''));
  return isWeighed && isNew ? [...found, 'possible'] : found;
}

/** “an attack on Taiwan would mean war”: a thought; but “said a summit would take place” tells of one to come. */
function isSupposed({ entry, predicate }: TriggerMatch, tree: Tree, lexicon: Lexicon): boolean {
  const { words, auxiliaries } = lexicon.modality.supposed;
  const { deprel = '', head = -1 } = tree.tokens[predicate] ?? {};
  const governor = tree.tokens[head];
  if (entry.form !== 'noun' || deprel !== 'nsubj' || !governor) return false;
  if (lexicon.happeningVerbs.has(governor.lemma) || lexicon.supportVerbs.has(governor.lemma)) return false;
  const holds = (relation: string, among: ReadonlySet<string>, token: number) =>
    tree.childrenBy(token, relation).some((child) => among.has(tree.tokens[child]?.text.toLowerCase() ?? ''));
  return (holds('det', words, predicate) || holds('amod', words, predicate)) && holds('aux', auxiliaries, head);
}

/** “is to visit”, “is believed to hold”: the words right before the predicate, adverbs left out. */
function phraseBefore(predicate: number, tree: Tree, { phrases }: ModalityWords): Modality | undefined {
  const before: string[] = [];
  for (let at = predicate - 1; at >= 0 && before.length < 4; at--) {
    const token = tree.tokens[at];
    if (!token || token.upos === 'PUNCT') break;
    if (token.upos !== 'ADV' && !isPerfect(at, tree)) before.unshift(token.text.toLowerCase());
    const value = phrases.get(before.join(' '));
    if (value) return value;
  }
  return undefined;
}

/** “is said to have bought”, “is believed to be holding”. */
function isPerfect(token: number, tree: Tree): boolean {
  return /^(have|be|been)$/i.test(tree.tokens[token]?.text ?? '') && tree.tokens[token - 1]?.text === 'to';
}

function above({ token, governor, relation }: Step, tree: Tree, lexicon: Lexicon): Modality | undefined {
  const { lemma, upos } = tree.tokens[governor] as { lemma: string; upos: string }; // a governor is a token
  if (relation === 'conj') return undefined;
  if (upos === 'NOUN') {
    if (isVenue(token, tree)) return undefined;
    const { nouns, clauseNouns } = lexicon.modality;
    const isClause = relation === 'acl' && tree.child(token, 'mark') !== undefined;
    return nouns.get(lemma.toLowerCase()) ?? (isClause ? clauseNouns.get(lemma.toLowerCase()) : undefined);
  }
  const complement = complements.has(relation) || tree.tokens[token]?.upos === 'NOUN';
  if (!complement) return undefined;
  if (relation === 'obl' && lexicon.gerundless.has(lemma)) return undefined; // “appeared on a tape”
  if (/^(obj|nsubj:pass)$/.test(relation) && lexicon.modality.objectless.has(lemma.toLowerCase())) return undefined;
  const names = namesOf(governor, tree, token);
  if (names.some((name) => lexicon.negation.governors.has(name))) return undefined; // “decided against leaving”
  return names.map((name) => lexicon.modality.verbs.get(name)).find((value) => value !== undefined);
}

const complements: ReadonlySet<string> = new Set(['xcomp', 'advcl', 'ccomp', 'csubj']);
