import type { Arc, Mend } from './mend.ts';

/** “Roberts served as secretary”: what stands with its “as” right behind a verb hangs on the verb, and not on its subject. */
export const asOfVerb: Mend = {
  name: 'as-of-verb',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let noun = sentence.firstToken; noun < sentence.endToken; noun++) {
      const { deprel, head: subject = -1 } = tree.tokens[noun] ?? {};
      const { deprel: relation = '', head: verb = -1 } = tree.tokens[subject] ?? {};
      if (deprel !== 'nmod' || !relation.startsWith('nsubj') || subject > verb || verb > noun) continue;
      const preposition = tree.child(noun, 'case') ?? -1;
      if (preposition === verb + 1 && tree.tokens[preposition]?.text.toLowerCase() === 'as')
        arcs.push({ token: noun, head: verb, deprel: 'obl' });
    }
    return arcs;
  },
};
