import { surface } from '../../model/span.ts';
import type { LinkRule } from './link-rule.ts';

/** “Ecowas … Ecowas”: a name that knowledge does not know, told again. */
export const sameName: LinkRule = {
  name: 'same-name',
  link(index, { mentions, text, ontology }) {
    const mention = mentions[index];
    if (mention?.kind !== 'name' || mention.known) return null;
    const words = surface(text, mention);
    for (let earlier = index - 1; earlier >= 0; earlier--) {
      const other = mentions[earlier];
      if (other?.kind !== 'name' || surface(text, other) !== words || other.known) continue;
      if (ontology.isA(other.type, 'person') === ontology.isA(mention.type, 'person'))
        return { mention: earlier, score: 0.97 };
    }
    return null;
  },
};
