import type { Tree } from '../../model/tree.ts';
import type { Arc, Mend } from './mend.ts';

/** “Acting on a tip, police arrested …”: the subject of the main verb, which the parser hangs on the participle before it. */
export const displacedSubject: Mend = {
  name: 'displaced-subject',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let participle = sentence.firstToken; participle < sentence.endToken; participle++) {
      const { head = -1, deprel } = tree.tokens[participle] ?? {};
      if (deprel !== 'advcl' || !lacks(head, tree) || tree.child(participle, 'mark', 'aux') !== undefined) continue;
      const subjects = tree.childrenBy(participle, 'nsubj').filter((token) => participle < token && token < head);
      const passive = tree.child(head, 'aux:pass') !== undefined;
      for (const token of subjects) arcs.push({ token, head, deprel: passive ? 'nsubj:pass' : 'nsubj' });
    }
    return arcs;
  },
};

function lacks(verb: number, tree: Tree): boolean {
  return tree.child(verb, 'nsubj', 'nsubj:pass') === undefined;
}
