import type { Tree } from '../../model/tree.ts';

/**
 * “tested what it called a hydrogen bomb”: the noun that a “what” is called by. Since “what” is itself what the verb takes, a
 * second noun behind the verb says what it is.
 */
export function calledThing(what: number, tree: Tree): number | undefined {
  if (tree.tokens[what]?.text.toLowerCase() !== 'what') return undefined;
  const verb = tree.childrenBy(what, 'acl:relcl').find((clause) => tree.child(clause, 'nsubj') !== undefined);
  if (verb === undefined) return undefined;
  const behind = tree.childrenBy(verb, 'obj', 'xcomp', 'ccomp').filter((noun) => noun > verb);
  return behind.find((noun) => /^(NOUN|PROPN)$/.test(tree.tokens[noun]?.upos ?? ''));
}
