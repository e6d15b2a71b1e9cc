import { fill } from '../slots.ts';
import type { Construction } from './construction.ts';
import { namesBefore } from './names-before.ts';

/** “destroyed the farmer's house”, “the ships of Malta”, “Kurdish positions”: whose a thing is, by the noun that names it. */
export const owner: Construction = {
  name: 'owner',
  fill(slots, predicate, { tree }) {
    if (tree.tokens[predicate]?.upos === 'VERB') return;
    const holders = ['nmod:poss', 'nmod:of'].flatMap((slot) => slots.get(slot) ?? []);
    for (const holder of [...holders, ...namesBefore(slots, tree)]) fill(slots, 'owner', holder);
  },
};
