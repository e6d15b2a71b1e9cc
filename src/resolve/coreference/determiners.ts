import type { PronounWords } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';

/** “the rebels”, “this rebel”: whom the reader is taken to know. */
export function isDefinite(head: number, tree: Tree, { definite }: PronounWords): boolean {
  return tree.childrenBy(head, 'det').some((child) => definite.has(wordAt(child, tree)));
}

/** “a rebel”, “two rebels”, “other rebels” bring somebody new. */
export function isNew(head: number, tree: Tree, words: PronounWords): boolean {
  if (isDefinite(head, tree, words)) return false;
  return (
    tree.child(head, 'nummod') !== undefined ||
    tree.childrenBy(head, 'det', 'amod').some((child) => words.newcomers.has(wordAt(child, tree)))
  );
}

/** “every country”, “no state”, and “district” in “district councillor” are nobody that a text goes on about. */
export function isGeneral(head: number, tree: Tree, { general }: PronounWords): boolean {
  if (tree.tokens[head]?.deprel === 'compound') return true;
  return tree.childrenBy(head, 'det').some((child) => general.has(wordAt(child, tree)));
}

function wordAt(token: number, tree: Tree): string {
  return tree.tokens[token]?.text.toLowerCase() ?? '';
}
