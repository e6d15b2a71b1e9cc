import type { Token } from '../../../model/doc.ts';
import { fill, has, rename } from '../slots.ts';
import type { Construction } from './construction.ts';

/** “rebels backed by Ankara”, “officials briefing reporters”, “its plan to attack the port”: a clause that hangs on a noun. */
export const participle: Construction = {
  name: 'participle',
  fill(slots, predicate, { tree, slotsOf }) {
    const token = tree.tokens[predicate] as Token; // a predicate is a token of this tree
    if (token.deprel !== 'acl' || has(slots, 'nsubj', 'nsubj:pass')) return;
    if (tree.childrenBy(predicate, 'mark').some((mark) => tree.tokens[mark]?.lemma === 'to')) {
      const owner = tree.child(token.head, 'nmod:poss');
      if (owner !== undefined) fill(slots, 'nsubj', owner);
    } else if (/ing$/i.test(token.text)) {
      if (tree.child(predicate, 'case') !== undefined) return; // “killed a teacher in a drive-by shooting”
      const isSaid = tree.child(token.head, 'cop') !== undefined; // “Germany was the second donor, giving …”
      for (const doer of (isSaid && slotsOf(token.head).get('nsubj')) || [token.head]) fill(slots, 'nsubj', doer);
    } else if (!has(slots, 'obj')) {
      rename(slots, 'obl:agent', 'nsubj');
      rename(slots, 'obl:by', 'nsubj');
      fill(slots, 'obj', token.head);
    }
  },
};
