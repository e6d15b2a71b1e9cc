import type { Tree } from '../../../model/tree.ts';
import { fill, has, type Slots } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';
import { caseOf } from './own-dependents.ts';
import { supportSlot } from './supported-noun.ts';

/**
 * “had no part in the raid”, “its role in the raid”, “was involved in the raid”, “has nothing to do with the raid”, “was
 * behind the raid”: who had to do with an event did it, or did not; a noun that names its own doer keeps that one.
 */
export function involved(words: ConstructionWords): Construction {
  return {
    name: 'involved',
    fill(slots, predicate, { tree, slotsOf }) {
      if (tree.tokens[predicate]?.upos === 'VERB' || has(slots, 'nmod:poss', 'nmod:by', supportSlot)) return;
      for (const token of whoIsInvolved(predicate, slots, { tree, slotsOf, words })) fill(slots, supportSlot, token);
    },
  };
}

interface Parts {
  readonly tree: Tree;
  readonly slotsOf: (token: number) => Slots;
  readonly words: ConstructionWords;
}

function whoIsInvolved(noun: number, slots: Slots, { tree, slotsOf, words }: Parts): readonly number[] {
  const preposition = caseOf(tree, noun);
  if (preposition === 'behind' && tree.child(noun, 'cop') !== undefined) return slots.get('nsubj') ?? [];
  const { head = -1, deprel = '' } = tree.tokens[noun] ?? {};
  const lemmaAt = (token: number) => tree.tokens[token]?.lemma.toLowerCase() ?? '';
  if (!/^(obl|nmod)/.test(deprel)) return [];
  if (preposition === 'with' && lemmaAt(head) === 'do')
    return subjectAbove(tree.tokens[head]?.head ?? -1, tree, slotsOf);
  if (!/^(in|for|to|with)$/.test(preposition) || !words.involvement.has(lemmaAt(head))) return [];
  const word = slotsOf(head);
  if (tree.tokens[head]?.upos !== 'NOUN') return word.get('nsubj') ?? word.get('obj') ?? [];
  return word.get('nmod:poss') ?? subjectAbove(head, tree, slotsOf);
}

/** “had a role”, “denied any role”, “has nothing”: the subject of the verb whose object the word is. */
function subjectAbove(word: number, tree: Tree, slotsOf: (token: number) => Slots): readonly number[] {
  const { head = -1, deprel = '' } = tree.tokens[word] ?? {};
  return deprel === 'obj' ? (slotsOf(head).get('nsubj') ?? []) : [];
}
