import { fill } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';

/**
 * “Jordan is an ally of the United States”, “Ecuador, a member of OPEC”, “its ally Oman”, “troops loyal to him”: the subject, the noun
 * in apposition, or the noun that is described.
 */
export function copula({ relationalNouns }: ConstructionWords): Construction {
  return {
    name: 'copula',
    fill(slots, predicate, { tree }) {
      const token = tree.tokens[predicate];
      const isRelation = relationalNouns.has(token?.lemma.toLowerCase() ?? '');
      const names = isRelation && token?.deprel === 'nmod:desc' && token.head > predicate;
      const describes =
        token?.deprel === 'amod' && token.head < predicate && tree.child(predicate, 'obl') !== undefined;
      if (token && (token.deprel === 'appos' || names || describes) && token.head >= 0)
        fill(slots, 'nsubj', token.head);
      const apposed = tree.child(predicate, 'appos');
      if (apposed !== undefined) fill(slots, 'appos', apposed);
    },
  };
}
