import type { Tree } from '../../model/tree.ts';
import { type Arc, lemmaOf, type Mend, type MendWords } from './mend.ts';

/**
 * “Chad says Oman has armed the rebels, which Muscat denies”: what somebody denies is a clause and no noun, and whoever denies
 * it does not speak inside another's words.
 */
export function relativeOfSaying(words: MendWords): Mend {
  return {
    name: 'relative-of-saying',
    mend({ tree, sentence }) {
      const arcs: Arc[] = [];
      for (let clause = sentence.firstToken; clause < sentence.endToken; clause++) {
        if (!takesClause(clause, tree, words)) continue;
        const saying = sayingOver((tree.tokens[clause] as { head: number }).head, tree, words); // a token of the sentence
        if (saying !== undefined) arcs.push({ token: clause, head: saying, deprel: 'advcl:relcl' });
      }
      return arcs;
    },
  };
}

/** “…, which Muscat denies”; “which Oslo described as illegal” may be of a noun. */
function takesClause(clause: number, tree: Tree, { reportingVerbs }: MendWords): boolean {
  if (tree.tokens[clause]?.deprel !== 'acl:relcl' || !reportingVerbs.has(lemmaOf(clause, tree))) return false;
  const object = tree.child(clause, 'obj');
  return (
    object !== undefined &&
    lemmaOf(object, tree) === 'which' &&
    tree.tokens[object - 1]?.text === ',' &&
    tree.child(clause, 'nsubj') !== undefined &&
    tree.child(clause, 'xcomp', 'ccomp', 'obl') === undefined
  );
}

/** The verb of saying in whose words a noun stands. */
function sayingOver(noun: number, tree: Tree, { reportingVerbs }: MendWords): number | undefined {
  for (let at = noun; at >= 0; at = tree.tokens[at]?.head ?? -1) {
    const { deprel = '', head = -1 } = tree.tokens[at] ?? {};
    if (deprel === 'ccomp') return reportingVerbs.has(lemmaOf(head, tree)) ? head : undefined;
    if (deprel.startsWith('acl')) return undefined;
  }
  return undefined;
}
