import { fill } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';
import { namesBefore } from './names-before.ts';

/**
 * “destroyed the farmer's house”, “the ships of Malta”, “Kurdish positions”: whose a thing is, by the noun that names it;
 * not who died, in “the death of a farmer”.
 */
export function owner({ sufferings, assaults }: ConstructionWords): Construction {
  return {
    name: 'owner',
    fill(slots, predicate, { tree }) {
      const { upos, lemma = '' } = tree.tokens[predicate] ?? {};
      if (upos === 'VERB' || sufferings.has(lemma.toLowerCase())) return;
      const named = assaults.has(lemma.toLowerCase()) ? ['nmod:poss'] : ['nmod:poss', 'nmod:of'];
      const holders = named.flatMap((slot) => slots.get(slot) ?? []);
      for (const holder of [...holders, ...namesBefore(slots, tree)]) fill(slots, 'owner', holder);
    },
  };
}
