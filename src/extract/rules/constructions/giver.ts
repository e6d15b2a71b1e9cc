import { fill, has } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';
import { caseOf } from './own-dependents.ts';
import { supportSlot } from './supported-noun.ts';

/** “Norway is the largest donor of aid to Chad”: whoever is said to be the giver gives what “of” names. */
export function giver({ givers }: Pick<ConstructionWords, 'givers'>): Construction {
  return {
    name: 'giver',
    fill(slots, predicate, { tree, slotsOf }) {
      const { deprel = '', head = -1 } = tree.tokens[predicate] ?? {};
      if (deprel !== 'nmod' || caseOf(tree, predicate) !== 'of' || has(slots, 'nmod:poss', 'nmod:by', supportSlot))
        return;
      if (!givers.has(tree.tokens[head]?.lemma.toLowerCase() ?? '')) return;
      const noun = slotsOf(head);
      for (const one of noun.get('nsubj') ?? []) fill(slots, supportSlot, one);
      for (const slot of ['nmod:to', 'nmod:for']) for (const taker of noun.get(slot) ?? []) fill(slots, slot, taker);
    },
  };
}
