import type { Arc, Mend } from './mend.ts';

/** “said a bombing near the base killed four”: of two objects of a verb without a subject, the one before it is the subject. */
export const frontedSubject: Mend = {
  name: 'fronted-subject',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      if (tree.child(verb, 'nsubj', 'nsubj:pass', 'aux:pass') !== undefined) continue;
      const objects = tree.childrenBy(verb, 'obj');
      if (!objects.some((object) => object > verb)) continue;
      const fronted = objects.filter((object) => object < verb && tree.tokens[object]?.upos !== 'PRON');
      for (const token of fronted) arcs.push({ token, head: verb, deprel: 'nsubj' });
    }
    return arcs;
  },
};
