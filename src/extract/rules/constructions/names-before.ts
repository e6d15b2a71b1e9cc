import type { Tree } from '../../../model/tree.ts';
import type { Slots } from '../slots.ts';

/** “a Swedish request”, “the Kirkuk council decision”: the names before a noun; in “terrorist attack” there is none. */
export function namesBefore(slots: Slots, tree: Tree): number[] {
  return ['compound', 'amod']
    .flatMap((slot) => slots.get(slot) ?? [])
    .filter((token) => [token, ...tree.childrenBy(token, 'compound', 'amod')].some((part) => isName(part, tree)));
}

function isName(token: number, tree: Tree): boolean {
  return /^\p{Lu}/u.test(tree.tokens[token]?.text ?? '');
}
