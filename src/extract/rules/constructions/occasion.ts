import { fill } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';
import { caseOf } from './own-dependents.ts';

/** “China launched jets during a three-day drill”: who does something in the course of what a noun newly names; not who speaks. */
export function occasion({ reportingVerbs }: Pick<ConstructionWords, 'reportingVerbs'>): Construction {
  return {
    name: 'occasion',
    fill(slots, predicate, { tree, slotsOf }) {
      const { deprel = '', head = -1 } = tree.tokens[predicate] ?? {};
      if (deprel !== 'obl' || caseOf(tree, predicate) !== 'during' || tree.tokens[head]?.upos !== 'VERB') return;
      const determiner = tree.tokens[tree.child(predicate, 'det') ?? -1]?.text ?? '';
      if (!/^an?$/i.test(determiner) || reportingVerbs.has(tree.tokens[head]?.lemma.toLowerCase() ?? '')) return;
      for (const doer of slotsOf(head).get('nsubj') ?? []) fill(slots, 'occasion', doer);
    },
  };
}
