import { fill } from '../slots.ts';
import type { Construction } from './construction.ts';

/** “Jordan is an ally of the United States”, “Ecuador, a member of OPEC”: the subject or the noun in apposition. */
export const copula: Construction = {
  name: 'copula',
  fill(slots, predicate, { tree }) {
    const token = tree.tokens[predicate];
    if (token?.deprel === 'appos' && token.head >= 0) fill(slots, 'nsubj', token.head);
    const apposed = tree.child(predicate, 'appos');
    if (apposed !== undefined) fill(slots, 'appos', apposed);
  },
};
