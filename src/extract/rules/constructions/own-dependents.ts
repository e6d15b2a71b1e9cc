import type { Tree } from '../../../model/tree.ts';
import { fill } from '../slots.ts';
import type { Construction } from './construction.ts';

/** “Iran seized the tanker in the strait”: what hangs on the predicate itself. */
export const ownDependents: Construction = {
  name: 'own-dependents',
  fill(slots, predicate, { tree }) {
    for (const child of [
      ...tree.children(predicate),
      ...prefixDependents(tree, predicate),
      ...displacedSubjects(tree, predicate),
    ]) {
      const slot = isObject(tree, predicate, child)
        ? 'obj'
        : isFrontedSubject(tree, predicate, child)
          ? 'nsubj'
          : slotOf(tree, child);
      if (slot) fill(slots, slot, child);
      if (slot === 'nmod:of' || slot === 'nmod:on')
        for (const agent of displaced(tree, child)) fill(slots, 'nmod:by', agent);
    }
  },
};

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
