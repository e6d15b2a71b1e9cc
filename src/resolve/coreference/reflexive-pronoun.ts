import { areKin } from './kinship.ts';
import type { LinkRule } from './link-rule.ts';

/** “Russia defended itself”: the subject of its clause. */
export const reflexivePronoun: LinkRule = {
  name: 'reflexive',
  link(index, context) {
    const { mentions, tree, headedBy } = context;
    const mention = mentions[index];
    if (!mention || !context.traitsOf(index).pronoun?.reflexive) return null;
    for (let above = tree.tokens[mention.head]?.head ?? -1; above >= 0; above = tree.tokens[above]?.head ?? -1) {
      const subject = tree.child(above, 'nsubj');
      const found = subject === undefined ? undefined : headedBy(subject);
      if (found !== undefined && found < index)
        return areKin(index, found, context) ? { mention: found, score: 0.9 } : null;
    }
    return null;
  },
};
