import { fill } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';

/** “Oslo said Chad must leave”: whoever says the clause that the predicate heads. */
export function speaker({ reportingVerbs }: ConstructionWords): Construction {
  return {
    name: 'speaker',
    fill(slots, predicate, { tree, slotsOf }) {
      const { deprel = '', head = -1 } = tree.tokens[predicate] ?? {};
      if (deprel !== 'ccomp' || !reportingVerbs.has(tree.tokens[head]?.lemma.toLowerCase() ?? '')) return;
      for (const sayer of slotsOf(head).get('nsubj') ?? []) fill(slots, 'speaker', sayer);
    },
  };
}
