import type { Tree } from '../../model/tree.ts';
import { type Arc, firstOwn, lacksSubject, type Mend, noArcs } from './mend.ts';

const strays: ReadonlySet<string> = new Set(['parataxis', 'acl', 'acl:relcl', 'conj', 'dep', 'appos']);
const asides = ['appos', 'acl', 'acl:relcl', 'parataxis', 'nmod'];
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/**
 * “Qatar, a small producer of oil, left OPEC”: long asides make the parser take the name for the whole sentence and hang
 * the verb on it. The verb is the predicate, and the name its subject.
 */
export const strandedPredicate: Mend = {
  name: 'stranded-predicate',
  mend({ tree, sentence }) {
    const root = rootOf(sentence, tree);
    if (root === undefined || !nominal.has(tree.tokens[root]?.upos ?? '')) return noArcs;
    if (tree.child(root, 'nsubj', 'cop', 'case', 'expl') !== undefined) return noArcs;
    const verb = tree.children(root).find((child) => child > root && isPredicate(child, root, tree));
    if (verb === undefined) return noArcs;
    const passive = tree.child(verb, 'aux:pass') !== undefined;
    const moved = tree
      .children(root)
      .filter((child) => child > verb)
      .map((token): Arc => ({ token, head: verb, deprel: tree.tokens[token]?.deprel ?? 'dep' }));
    return [
      { token: verb, head: -1, deprel: 'root' },
      { token: root, head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' },
      ...moved,
    ];
  },
};

function rootOf({ firstToken, endToken }: { firstToken: number; endToken: number }, tree: Tree): number | undefined {
  for (let token = firstToken; token < endToken; token++) if ((tree.tokens[token]?.head ?? 0) < 0) return token;
  return undefined;
}

/** Behind an aside and its closing comma, active or with its auxiliary: “, arrested by police” would describe the name. */
function isPredicate(verb: number, root: number, tree: Tree): boolean {
  if (!strays.has(tree.tokens[verb]?.deprel ?? '') || !lacksSubject(verb, tree)) return false;
  if (tree.child(verb, 'obl:agent') !== undefined && tree.child(verb, 'aux') === undefined) return false;
  const first = firstOwn(verb, tree);
  if (tree.tokens[first - 1]?.text !== ',') return false;
  return tree.childrenBy(root, ...asides).some((aside) => aside > root && aside < first && commaBefore(aside, tree));
}

function commaBefore(aside: number, tree: Tree): boolean {
  const [first] = tree.yieldOf(aside);
  return tree.tokens[first]?.text === ',' || tree.tokens[first - 1]?.text === ',';
}
