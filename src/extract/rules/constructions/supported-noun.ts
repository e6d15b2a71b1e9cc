import type { Token } from '../../../model/doc.ts';
import { fill, has } from '../slots.ts';
import type { Construction } from './construction.ts';

/** The slot of a noun that holds the subject of its support verb: whoever does what the noun names. */
export const supportSlot = 'support';

/**
 * “Yemen's rebels mounted an attack on the port”, “talks were held by both sides”: the subject of a support verb is the
 * one that does what its object names, and the verb's own places and dates are the noun's.
 */
export function supportedNoun(supportVerbs: ReadonlySet<string>): Construction {
  return {
    name: 'supported-noun',
    fill(slots, predicate, { tree, slotsOf }) {
      const token = tree.tokens[predicate] as Token; // a predicate is a token of this tree
      const verb = token.head;
      if (verb < 0 || token.upos === 'VERB' || has(slots, supportSlot)) return;
      if (!['obj', 'nsubj:pass'].includes(token.deprel) || !supportVerbs.has(tree.tokens[verb]?.lemma ?? '')) return;
      for (const [slot, fillers] of slotsOf(verb)) {
        const own = slot === 'nsubj' ? supportSlot : slot.startsWith('obl:') ? slot.replace('obl', 'nmod') : null;
        for (const filler of own ? fillers : []) if (own && filler !== predicate) fill(slots, own, filler);
      }
    },
  };
}
