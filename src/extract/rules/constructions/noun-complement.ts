import type { Token } from '../../../model/doc.ts';
import type { Tree } from '../../../model/tree.ts';
import { fill, has } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';
import { caseOf } from './own-dependents.ts';

/**
 * “has plans to leave”, “showed no sign of freeing them”, “made an offer to mediate”: a clause that says what a noun is about
 * has the subject of the verb that only carries the noun; not what is asked of another or given to one.
 */
export function nounComplement({ supportVerbs, modality }: ConstructionWords): Construction {
  return {
    name: 'noun-complement',
    fill(slots, predicate, { tree, slotsOf }) {
      const token = tree.tokens[predicate] as Token; // a predicate is a token of this tree
      if (token.deprel !== 'acl' || has(slots, 'nsubj', 'nsubj:pass')) return;
      const marks = tree.childrenBy(predicate, 'mark').map((mark) => tree.tokens[mark]?.text.toLowerCase() ?? '');
      if (!marks.some((mark) => mark === 'to' || mark === 'of')) return;
      const noun = tree.tokens[token.head];
      if (noun?.deprel !== 'obj' || !supportVerbs.has(tree.tokens[noun.head]?.lemma.toLowerCase() ?? '')) return;
      if (modality.nouns.get(noun.lemma.toLowerCase()) === 'demanded' || isGiven(token.head, noun.head, tree)) return;
      const passive = tree.child(predicate, 'aux:pass') !== undefined;
      for (const subject of slotsOf(noun.head).get('nsubj') ?? [])
        fill(slots, passive ? 'nsubj:pass' : 'nsubj', subject);
    },
  };
}

/** “gave them leave to go”, “signed an order for the army to withdraw”. */
function isGiven(noun: number, verb: number, tree: Tree): boolean {
  if (tree.child(verb, 'iobj') !== undefined) return true;
  return tree.childrenBy(noun, 'nmod').some((child) => /^(to|for)$/.test(caseOf(tree, child)));
}
