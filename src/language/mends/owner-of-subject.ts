import type { Tree } from '../../model/tree.ts';
import type { Arc, Mend } from './mend.ts';

/** “Minsk's supposed hijacking of the airliner was planned …”: whose deed it is, which the parser takes for another subject. */
export const ownerOfSubject: Mend = {
  name: 'owner-of-subject',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let noun = sentence.firstToken; noun < sentence.endToken; noun++) {
      const { deprel = '', head = -1 } = tree.tokens[noun] ?? {};
      if (!/^nsubj/.test(deprel) || tree.child(noun, 'nmod:poss') !== undefined) continue;
      const owners = tree.childrenBy(head, 'nsubj').filter((other) => other < noun && isGenitive(other, tree));
      for (const token of owners) arcs.push({ token, head: noun, deprel: 'nmod:poss' });
    }
    return arcs;
  },
};

function isGenitive(noun: number, tree: Tree): boolean {
  return tree.childrenBy(noun, 'case').some((mark) => /^['’]s?$/.test(tree.tokens[mark]?.text ?? ''));
}
