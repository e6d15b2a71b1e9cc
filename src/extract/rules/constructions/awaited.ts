import type { Tree } from '../../../model/tree.ts';
import { fill } from '../slots.ts';
import type { Construction } from './construction.ts';

/**
 * “will not lift the ban until Oslo frees them”, “would not talk before its demand is met by Oslo”: whoever must act first,
 * also where it is only said that somebody is sure of it.
 */
export const awaited: Construction = {
  name: 'awaited',
  fill(slots, predicate, { tree, slotsOf }) {
    for (const clause of tree.childrenBy(predicate, 'advcl')) {
      if (!isAwaited(clause, tree)) continue;
      for (const verb of [clause, ...tree.childrenBy(clause, 'ccomp')])
        for (const actor of slotsOf(verb).get('nsubj') ?? []) fill(slots, 'awaited', actor);
    }
  },
};

function isAwaited(clause: number, tree: Tree): boolean {
  return tree
    .childrenBy(clause, 'mark')
    .some((mark) => /^(until|till|unless|before)$/i.test(tree.tokens[mark]?.text ?? ''));
}
