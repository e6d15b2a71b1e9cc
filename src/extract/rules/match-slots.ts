import type { Tree } from '../../model/tree.ts';
import { caseOf } from './constructions/own-dependents.ts';
import type { TriggerMatch } from './find-triggers.ts';
import { isMandative } from './is-mandative.ts';
import type { SlotReader } from './predicate-slots.ts';
import { fill, rename, type Slots } from './slots.ts';

const ofNoun = /^(nmod|amod$|compound$|concern$|author$|owner$|maker$)/;

/**
 * The slots of a trigger of one word or several: those of its predicate, and what hangs on its nouns (“hold talks with”,
 * “come under fire from”). Its own words fill nothing, but for a name (“adopted
 * Resolution 1701”), and what it is about where that is a known one (“signed the treaty”).
 * What stands behind an object may as well hang on the verb (“demanded an apology from Chile”): the frame decides;
 * `obj:of` and `obj:poss` are whose the object is (“froze the assets of two banks”). `ccomp:nsubj` is the subject of its
 * clause: who is to do what is asked; `ccomp:asked` is the clause where it says so by its form. `aux:will` is the auxiliary of
 * what is still to come, and `within:to` the last phrase with “to”, whatever noun before it the parser hangs it on.
 */
export function matchSlots({ entry, predicate, tokens }: TriggerMatch, slotsOf: SlotReader, tree: Tree): Slots {
  const slots: Slots = new Map();
  for (const token of new Set([...tokens, predicate])) {
    for (const [slot, fillers] of slotsOf(token)) {
      if (token !== predicate && !ofNoun.test(slot)) continue;
      for (const filler of fillers) {
        if (tokens.includes(filler) && !isNamed(filler, slot, entry.frame, tree)) continue;
        fill(slots, slot, filler);
        if (slot.startsWith('nmod:') && slot !== 'nmod:poss') fill(slots, slot.replace('nmod', 'obl'), filler);
      }
    }
  }
  if (!slots.has('obj'))
    for (const object of particleObjects(predicate, tokens, entry.frame, tree)) fill(slots, 'obj', object);
  if (entry.form === 'adjective' && !slots.has('nsubj')) rename(slots, 'obj', 'nsubj'); // “militias allied to Chad”
  if (tree.tokens[predicate]?.upos === 'VERB' && entry.form === 'noun') nominalise(slots); // “Fighting between …”
  possessors(slots);
  for (const prepositional of within(predicate, 'to', tree)) fill(slots, 'within:to', prepositional);
  for (const object of slots.get('obj') ?? []) {
    for (const [slot, fillers] of slotsOf(object)) {
      const belongs = slot === 'nmod:poss' || slot === 'nmod:of';
      const own = belongs ? slot.replace('nmod', 'obj') : slot.replace('nmod', 'obl');
      if (!slot.startsWith('nmod:') || slots.has(own)) continue;
      for (const filler of fillers) fill(slots, own, filler);
    }
  }
  const asked = tree.childrenBy(predicate, 'advcl', 'xcomp').filter((clause) => isAsked(clause, predicate, tree));
  const nouns = tokens.filter((token) => tree.tokens[token]?.upos === 'NOUN');
  const told = nouns.flatMap((noun) => tree.childrenBy(noun, 'acl')).filter((clause) => isContentClause(clause, tree));
  for (const clause of [...(slots.get('ccomp') ?? []), ...asked, ...told]) {
    for (const subject of slotsOf(clause).get('nsubj') ?? []) fill(slots, 'ccomp:nsubj', subject);
    if (isMandative(clause, tree)) fill(slots, 'ccomp:asked', clause);
  }
  raise(slots, predicate, slotsOf, tree);
  for (const aux of tree.childrenBy(predicate, 'aux'))
    if (/^(will|shall|['’]ll)$/i.test(tree.tokens[aux]?.text ?? '')) fill(slots, 'aux:will', aux);
  return slots;
}

/** “adopted Resolution 1701”; “signed the treaty” where the object is the topic. */
function isNamed(token: number, slot: string, frame: ReadonlyMap<string, string>, tree: Tree): boolean {
  if (tree.tokens[token]?.upos === 'PROPN') return true;
  const determiner = tree.tokens[tree.child(token, 'det', 'nmod:poss') ?? -1];
  return frame.get(slot) === 'topic' && determiner !== undefined && !/^(a|an|any|no|some)$/i.test(determiner.text);
}

/**
 * “wants Oman to pay” (`xcomp:nsubj`), “wants the envoy sacked” (`xcomp:obj`): the object of wanting is in the other clause; “the
 * system that Oman wants to build” is asked of nobody.
 */
function raise(slots: Slots, predicate: number, slotsOf: SlotReader, tree: Tree): void {
  const raised = new Set(slots.get('obj') ?? []);
  for (const clause of slots.get('xcomp') ?? []) {
    for (const slot of ['nsubj', 'obj']) {
      for (const filler of slotsOf(clause).get(slot) ?? [])
        if ((raised.has(filler) || (predicate < filler && filler < clause)) && !isDescribed(filler, predicate, tree))
          fill(slots, `xcomp:${slot}`, filler);
    }
  }
}

function isDescribed(noun: number, clause: number, tree: Tree): boolean {
  return tree.tokens[clause]?.deprel === 'acl:relcl' && tree.tokens[clause]?.head === noun;
}

/** “shot down an airliner”, “took in refugees”: what stands right behind the particle, whatever the parser makes of that. */
function particleObjects(
  predicate: number,
  tokens: readonly number[],
  frame: ReadonlyMap<string, string>,
  tree: Tree,
): number[] {
  if (tree.tokens[predicate]?.upos !== 'VERB' || tokens.length < 2) return [];
  const particle = tokens.find(
    (token) => token === predicate + 1 && /^(ADP|ADV)$/.test(tree.tokens[token]?.upos ?? ''),
  );
  if (particle === undefined) return [];
  const role = frame.get(`obl:${tree.tokens[particle]?.text.toLowerCase()}`);
  if (role !== undefined && role !== 'place') return []; // “flew to Oslo”
  return tree
    .childrenBy(predicate, 'obl')
    .filter((child) => tree.childrenBy(child, 'case').every((mark) => mark === particle))
    .filter((child) => tree.yieldOf(child)[0] <= particle + 1 && !tokens.includes(child));
}

/**
 * “returned a painting stolen in Oslo to the museum”, “gave $5 million in aid to Chad”: the parser may hang the last phrase on
 * any noun before it.
 */
function within(predicate: number, preposition: string, tree: Tree): number[] {
  if (tree.tokens[predicate]?.upos !== 'VERB') return [];
  const below = (token: number): number[] => tree.childrenBy(token, ...inPhrase).flatMap((one) => [one, ...below(one)]);
  const behind = tree
    .childrenBy(predicate, 'obj', 'obl')
    .flatMap(below)
    .filter((token) => token > predicate && caseOf(tree, token) === preposition);
  return behind.length > 0 ? [Math.max(...behind)] : [];
}

const inPhrase = ['nmod', 'obl', 'obj', 'appos', 'flat', 'conj', 'acl'];

/** What hangs on a gerund that stands for a noun hangs on it as on a noun. */
function nominalise(slots: Slots): void {
  for (const [slot, fillers] of [...slots]) {
    if (slot.startsWith('obl:')) for (const filler of fillers) fill(slots, slot.replace('obl', 'nmod'), filler);
  }
}

/**
 * “the bloc's expulsion of Fiji” (`poss:of`), “Fiji's expulsion” (`poss:alone`): with an “of”, the possessor is who acts.
 * “its Omani ally” (`amod:owned`) is Oman, “the Omani ally” (`amod:alone`) an ally of Oman.
 */
function possessors(slots: Slots): void {
  const slot = slots.has('nmod:of') ? 'poss:of' : 'poss:alone';
  for (const owner of slots.get('nmod:poss') ?? []) fill(slots, slot, owner);
  const kind = slots.has('nmod:poss') ? 'owned' : 'alone';
  for (const relation of ['amod', 'compound'])
    for (const modifier of slots.get(relation) ?? []) fill(slots, `${relation}:${kind}`, modifier);
}

/**
 * “called for Chad to leave”, “demands that Chad leave”, “is demanding Chad leave”: whatever the parser calls the clause, its
 * subject stands between the verb and it.
 */
function isAsked(clause: number, predicate: number, tree: Tree): boolean {
  const mark = tree.tokens[tree.child(clause, 'mark') ?? -1]?.text.toLowerCase();
  if (mark === 'for') return !/ing$/i.test(tree.tokens[clause]?.text ?? ''); // “wanted for robbing a bank”
  const subject = tree.child(clause, 'nsubj') ?? -1;
  return (
    (mark === undefined || mark === 'that') &&
    predicate < subject &&
    subject < clause &&
    tree.child(clause, 'aux') === undefined
  );
}

/** “its demand that Chad leave”, “permission for the bank to lend”: a clause that says what the noun is about, no relative one. */
function isContentClause(clause: number, tree: Tree): boolean {
  return (
    tree.tokens[clause]?.deprel === 'acl' &&
    /^(that|for)$/.test(tree.tokens[tree.child(clause, 'mark') ?? -1]?.text ?? '')
  );
}
