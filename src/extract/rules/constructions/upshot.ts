import { fill } from '../slots.ts';
import type { Construction } from './construction.ts';
import { caseOf } from './own-dependents.ts';

/** “Oslo agreed to it after talks with Berlin”: who does something after what a noun names with another took part in it. */
export const upshot: Construction = {
  name: 'upshot',
  fill(slots, predicate, { tree, slotsOf }) {
    const { deprel = '', head = -1 } = tree.tokens[predicate] ?? {};
    if (deprel !== 'obl' || !/^(after|following|during)$/.test(caseOf(tree, predicate))) return;
    if (tree.tokens[head]?.upos !== 'VERB' || !slots.has('nmod:with') || slots.has('nmod:poss')) return;
    for (const doer of slotsOf(head).get('nsubj') ?? []) fill(slots, 'upshot', doer);
  },
};
