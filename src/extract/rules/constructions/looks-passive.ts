import type { Tree } from '../../../model/tree.ts';

/**
 * “was arrested and deported” against “was arrested and appeared in court”, “wants him sacked” against “wants him to leave”:
 * without an object, an auxiliary or a “to”, a participle is passive.
 */
export function looksPassive(tree: Tree, predicate: number): boolean {
  const text = tree.tokens[predicate]?.text ?? '';
  return (
    tree.child(predicate, 'obj', 'aux', 'mark') === undefined &&
    /(ed|en|wn|ne|ght|ld|pt|nt|lt|ung|uck|hot|hit|ut|set)$/i.test(text)
  );
}
