import type { Tree } from '../../model/tree.ts';

/**
 * The ways in which the lexicon may write a word: alone, and with its particle or adverb (“rule out”, “stop short”), or with
 * the preposition of what it takes (“decide against leaving”).
 */
export function namesOf(token: number, tree: Tree, taken?: number): string[] {
  const lemma = tree.tokens[token]?.lemma.toLowerCase() ?? '';
  const marks = taken === undefined ? [] : tree.childrenBy(taken, 'mark', 'case').filter((mark) => mark < taken);
  const beside = tree.childrenBy(token, 'compound:prt', 'advmod').filter((child) => child === token + 1);
  const particle = tree.child(token, 'compound:prt');
  const added = [...beside, ...marks, ...(particle === undefined ? [] : [particle])];
  return [
    ...new Set(added.map((child) => `${lemma} ${tree.tokens[child]?.text.toLowerCase()}`)),
    ...(particle === undefined ? [lemma] : []),
  ];
}
