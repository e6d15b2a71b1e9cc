import type { Tree } from '../../../model/tree.ts';
import { fill, has, rename, type Slots } from '../slots.ts';
import type { Construction } from './construction.ts';
import { looksPassive } from './looks-passive.ts';
import { caseOf } from './own-dependents.ts';

/** “The embassy was stormed by protesters”: the subject is what is acted on, and “by” names who acts. */
export const passive: Construction = {
  name: 'passive',
  fill(slots, predicate, { tree }) {
    if (!has(slots, 'nsubj:pass') && tree.child(predicate, 'aux:pass') === undefined && !isWanted(predicate, tree))
      return;
    if (isPerfect(slots, predicate, tree)) return turnActive(slots, predicate);
    const stranded = strandedPreposition(predicate, tree); // “was fired upon”
    const acted = stranded ? `obl:${stranded}` : has(slots, 'obj') ? 'iobj' : 'obj'; // “was offered refuge”
    rename(slots, 'nsubj', acted); // a parser that sees the auxiliary may still call the subject active
    rename(slots, 'nsubj:pass', acted);
    rename(slots, 'obl:agent', 'nsubj');
    rename(slots, 'obl:by', 'nsubj');
    if (!has(slots, 'nsubj')) for (const agent of displacedAgents(predicate, tree)) fill(slots, 'nsubj', agent);
  },
};

/** “The patrol was fired upon by smugglers”: the preposition that the subject was taken from. */
function strandedPreposition(predicate: number, tree: Tree): string | undefined {
  const next = tree.tokens[predicate + 1];
  return next?.upos === 'ADP' && next.deprel === 'obl' && next.head === predicate ? next.text.toLowerCase() : undefined;
}

/** “want the chief sacked”: a bare participle with a subject behind the verb that takes it. */
function isWanted(predicate: number, tree: Tree): boolean {
  const { deprel = '', head = -1 } = tree.tokens[predicate] ?? {};
  return deprel === 'xcomp' && looksPassive(tree, predicate) && (tree.child(predicate, 'nsubj') ?? -1) > head;
}

/** “were freed from captivity by the militia”, “was held in a raid by police”: the parser may hang the “by” on the nearer noun. */
function displacedAgents(predicate: number, tree: Tree): number[] {
  return tree
    .childrenBy(predicate, 'obl')
    .filter((noun) => noun > predicate && circumstantial.has(caseOf(tree, noun)))
    .flatMap((noun) => tree.childrenBy(noun, 'nmod').filter((child) => caseOf(tree, child) === 'by'));
}

const circumstantial: ReadonlySet<string> = new Set(['from', 'in', 'at', 'during', 'on']);

/** “Malaysia has deported the migrants”: with “have” and an object, and no “be”, it is active, whatever the parser calls the subject. */
function isPerfect(slots: Slots, predicate: number, tree: Tree): boolean {
  if (tree.child(predicate, 'aux:pass') !== undefined) return false;
  if (!has(slots, 'obj') && !slots.get('nsubj:pass')?.some((subject) => subject > predicate)) return false;
  return tree.childrenBy(predicate, 'aux').some((aux) => tree.tokens[aux]?.lemma === 'have');
}

function turnActive(slots: Slots, predicate: number): void {
  const subjects = slots.get('nsubj:pass') ?? [];
  slots.delete('nsubj:pass');
  for (const subject of subjects) fill(slots, subject > predicate ? 'obj' : 'nsubj', subject);
}
