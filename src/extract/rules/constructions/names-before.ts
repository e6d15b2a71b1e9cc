import type { Tree } from '../../../model/tree.ts';
import type { Slots } from '../slots.ts';

/** “a Swedish request”, “Kurdish positions”: the names before a noun; in “terrorist attack” there is none. */
export function namesBefore(slots: Slots, tree: Tree): number[] {
  return ['compound', 'amod']
    .flatMap((slot) => slots.get(slot) ?? [])
    .filter((token) => /^\p{Lu}/u.test(tree.tokens[token]?.text ?? ''));
}
