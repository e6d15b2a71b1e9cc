import type { Tree } from '../../model/tree.ts';

/** “the secretary and Foreign Minister Kim met”: what stands behind an “and” is another one, though the parser has it in apposition. */
export function isJoined(token: number, tree: Tree): boolean {
  return tree.tokens[tree.yieldOf(token)[0]]?.upos === 'CCONJ';
}
