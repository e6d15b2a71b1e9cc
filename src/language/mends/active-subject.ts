import type { Arc, Mend } from './mend.ts';

/** “Gunmen on motorcycles killed ten soldiers”: with an object and without an auxiliary, a verb is active. */
export const activeSubject: Mend = {
  name: 'active-subject',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const { deprel, head = -1 } = tree.tokens[token] ?? {};
      if (deprel !== 'nsubj:pass' || head < token || tree.tokens[head]?.upos !== 'VERB') continue;
      if (tree.child(head, 'aux', 'obl:agent') !== undefined || tree.child(head, 'obj') === undefined) continue;
      if ((tree.child(head, 'obj') ?? 0) > head) arcs.push({ token, head, deprel: 'nsubj' });
    }
    return arcs;
  },
};
