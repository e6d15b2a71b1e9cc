import { type Arc, lacksSubject, type Mend } from './mend.ts';

/**
 * “‘Chad bombed us,’ said the minister”, “The rebels, whom Oslo arms, said Chad left”: of two subjects of the clause that a
 * verb takes, the one beyond the verb is the verb's own.
 */
export const subjectOfSaying: Mend = {
  name: 'subject-of-saying',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      if (!lacksSubject(verb, tree)) continue;
      for (const clause of tree.childrenBy(verb, 'ccomp')) {
        const subjects = tree.childrenBy(clause, 'nsubj');
        const beyond = subjects.filter((subject) => subject < verb !== clause < verb);
        const [own] = beyond;
        if (own !== undefined && beyond.length === 1 && subjects.length === 2)
          arcs.push({ token: own, head: verb, deprel: 'nsubj' });
      }
    }
    return arcs;
  },
};
