import type { Tree } from '../../../model/tree.ts';
import { calledThing } from '../called-thing.ts';
import { fill, type Slots } from '../slots.ts';
import type { Construction, ConstructionContext } from './construction.ts';

/** “Iran seized the tanker in the strait”: what hangs on the predicate itself. */
export const ownDependents: Construction = { name: 'own-dependents', fill: fillOwn };

function fillOwn(slots: Slots, predicate: number, { tree }: ConstructionContext): void {
  const dependents = [
    ...tree.children(predicate),
    ...prefixDependents(tree, predicate),
    ...displacedSubjects(tree, predicate),
    ...strayedSubjects(tree, predicate),
  ];
  for (const child of dependents) {
    const slot = isObject(tree, predicate, child)
      ? 'obj'
      : isFrontedSubject(tree, predicate, child) || isBareSubject(tree, predicate, child)
        ? 'nsubj'
        : slotOf(tree, child);
    if (slot) fill(slots, slot, calledThing(child, tree) ?? child);
    if (slot === 'nmod:of' || slot === 'nmod:on')
      for (const agent of displaced(tree, child)) fill(slots, 'nmod:by', agent);
  }
  for (const owner of possessorsBefore(tree, predicate)) fill(slots, 'nmod:poss', owner);
}

/** “Minsk's supposed hijacking of the airliner was planned …”: the parser may take whose deed it is for another subject. */
function possessorsBefore(tree: Tree, noun: number): number[] {
  const { deprel = '', head = -1 } = tree.tokens[noun] ?? {};
  if (!/^nsubj/.test(deprel) || tree.child(noun, 'nmod:poss') !== undefined) return [];
  const before = tree.childrenBy(head, 'nsubj').filter((other) => other < noun);
  return before.filter((other) =>
    tree.childrenBy(other, 'case').some((mark) => /^['’]s?$/.test(tree.tokens[mark]?.text ?? '')),
  );
}

/**
 * “planned to attack Mr Chan”, “a suit accusing the cartel of …”: behind an infinitive or a participle stands what it acts on,
 * even where the parser calls it the subject.
 */
function isObject(tree: Tree, predicate: number, child: number): boolean {
  if (tree.tokens[child]?.deprel !== 'nsubj' || child < predicate || tree.child(predicate, 'obj') !== undefined)
    return false;
  const { text = '', deprel = '' } = tree.tokens[predicate] ?? {};
  const participle = /ing$/i.test(text) && /^(acl|advcl|xcomp)$/.test(deprel) && !isDisplaced(tree, predicate, child);
  return (
    participle || tree.childrenBy(predicate, 'mark').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to')
  );
}

/** “said a bombing near the base killed four”: of two objects of a verb without a subject, the one before it is the subject. */
function isFrontedSubject(tree: Tree, predicate: number, child: number): boolean {
  const { deprel, upos } = tree.tokens[child] ?? {};
  if (deprel !== 'obj' || upos === 'PRON' || child > predicate) return false;
  if (tree.child(predicate, 'nsubj', 'nsubj:pass', 'aux:pass') !== undefined) return false;
  return tree.childrenBy(predicate, 'obj').some((object) => object > predicate);
}

/** “Interpol shared fingerprints”, “after Kabul and Oslo agreed”: a bare noun before a finite verb without a subject is its subject. */
function isBareSubject(tree: Tree, predicate: number, child: number): boolean {
  const [verb, noun] = [tree.tokens[predicate], tree.tokens[child]];
  if (verb?.upos !== 'VERB' || !clauses.test(verb.deprel) || tree.tokens[predicate - 1]?.text === '-') return false;
  if (!/^(obl|compound)$/.test(noun?.deprel ?? '') || !/^(NOUN|PROPN)$/.test(noun?.upos ?? '')) return false;
  if (child > predicate || tree.child(child, 'case') !== undefined) return false;
  const marks = tree.childrenBy(predicate, 'mark').map((mark) => tree.tokens[mark]?.text.toLowerCase());
  return tree.child(predicate, 'nsubj', 'nsubj:pass', 'aux:pass') === undefined && !marks.includes('to');
}

/** The parser may hang such a noun on the object behind the verb, as if it were a part of its name. */
function strayedSubjects(tree: Tree, predicate: number): number[] {
  const objects = tree.childrenBy(predicate, 'obj').filter((object) => object > predicate);
  return objects.flatMap((object) => tree.childrenBy(object, 'compound').filter((child) => child < predicate));
}

const clauses = /^(root|ccomp|advcl|parataxis)$/;

/** “Acting on a tip, police arrested …”: the parser may hang the subject of the main verb on the participle before it. */
export function isDisplaced(tree: Tree, participle: number, subject: number): boolean {
  const { head = -1, deprel = '' } = tree.tokens[participle] ?? {};
  if (deprel !== 'advcl' || participle > subject || subject > head) return false;
  return tree.child(head, 'nsubj', 'nsubj:pass') === undefined && tree.child(participle, 'mark', 'aux') === undefined;
}

/** “Pakistan test-fired a missile”: the tokeniser splits at the hyphen, and the parser may hang the rest on the first part. */
function prefixDependents(tree: Tree, predicate: number): readonly number[] {
  if (tree.tokens[predicate]?.upos !== 'VERB' || tree.tokens[predicate - 1]?.text !== '-') return [];
  return tree.tokens[predicate - 2]?.head === predicate ? tree.children(predicate - 2) : [];
}

/** The subjects that hang on a participle before the verb. */
function displacedSubjects(tree: Tree, predicate: number): number[] {
  return tree
    .childrenBy(predicate, 'advcl')
    .flatMap((participle) =>
      tree.childrenBy(participle, 'nsubj').filter((child) => isDisplaced(tree, participle, child)),
    );
}

/** “the arrest of the banker by police”: the parser may hang the “by” on the nearer noun, which nobody does. */
function displaced(tree: Tree, token: number): number[] {
  return tree.childrenBy(token, 'nmod').filter((child) => caseOf(tree, child) === 'by');
}

const plain = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'xcomp',
  'ccomp',
  'amod',
  'compound',
  'nmod:poss',
  'obl:agent',
]);

function slotOf(tree: Tree, token: number): string | null {
  const relation = tree.tokens[token]?.deprel ?? '';
  if (plain.has(relation)) return relation;
  if (relation === 'nsubj:outer' || relation === 'csubj') return null;
  const base = relation.split(':')[0];
  if (base === 'obl' || base === 'nmod') return `${base}:${caseOf(tree, token) || 'none'}`;
  return null;
}

/** The preposition of a noun, its parts joined as in the frames: “on_behalf_of”. Empty where there is none. */
export function caseOf(tree: Tree, token: number): string {
  // “on governor Ali Moradi”: the parser may hang the preposition on the title
  const titled = tree.childrenBy(token, 'nmod:desc', 'compound').filter((child) => child < token);
  const bearer = [token, ...titled].find((noun) => tree.child(noun, 'case') !== undefined) ?? token;
  const marks = tree.childrenBy(bearer, 'case').flatMap((mark) => [mark, ...tree.childrenBy(mark, 'fixed')]);
  return marks
    .filter((mark) => mark < token)
    .map((mark) => tree.tokens[mark]?.text.toLowerCase())
    .join('_');
}
