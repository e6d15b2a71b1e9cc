import { fill } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';

/** “Jordan is an ally of the United States”, “Ecuador, a member of OPEC”, “its ally Oman”: the subject or the noun in apposition. */
export function copula({ relationalNouns }: ConstructionWords): Construction {
  return {
    name: 'copula',
    fill(slots, predicate, { tree }) {
      const token = tree.tokens[predicate];
      const isRelation = relationalNouns.has(token?.lemma.toLowerCase() ?? '');
      const describes = isRelation && token?.deprel === 'nmod:desc' && token.head > predicate;
      if (token && (token.deprel === 'appos' || describes) && token.head >= 0) fill(slots, 'nsubj', token.head);
      const apposed = tree.child(predicate, 'appos');
      if (apposed !== undefined) fill(slots, 'appos', apposed);
    },
  };
}
