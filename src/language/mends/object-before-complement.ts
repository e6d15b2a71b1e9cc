import type { Arc, Mend } from './mend.ts';

/** “called the envoy a liar”: of two nouns that a verb would be completed by, the first is its object. */
export const objectBeforeComplement: Mend = {
  name: 'object-before-complement',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      if (tree.child(verb, 'obj', 'nsubj:pass') !== undefined) continue;
      const nouns = tree
        .childrenBy(verb, 'xcomp')
        .filter((child) => child > verb && /^(NOUN|PROPN)$/.test(tree.tokens[child]?.upos ?? ''));
      const [object] = nouns;
      if (object !== undefined && nouns.length === 2) arcs.push({ token: object, head: verb, deprel: 'obj' });
    }
    return arcs;
  },
};
