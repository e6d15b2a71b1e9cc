import type { Arc, Mend } from './mend.ts';

/** “Oslo urged both sides to show restraint”: a verb that has its subject before it has no second one behind it, but an object. */
export const secondSubject: Mend = {
  name: 'second-subject',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      const subjects = tree.childrenBy(verb, 'nsubj');
      if (subjects.length < 2 || tree.tokens[verb]?.upos !== 'VERB') continue;
      const passive = tree.child(verb, 'aux:pass', 'nsubj:pass') !== undefined;
      if (passive || tree.child(verb, 'obj') !== undefined || (subjects[0] ?? verb) > verb) continue;
      arcs.push(...subjects.filter((token) => token > verb).map((token) => ({ token, head: verb, deprel: 'obj' })));
    }
    return arcs;
  },
};
