import type { Tree } from '../../model/tree.ts';
import { type Arc, lacksSubject, type Mend } from './mend.ts';

/**
 * “‘Chad bombed us,’ said the minister”, “The rebels, whom Oslo arms, said Chad left”: of two subjects of the clause that a
 * verb takes, or of a subject and an object, the one beyond the verb is the verb's own.
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
        const object = objectBeyond(clause, verb, tree);
        if (own !== undefined && beyond.length === 1 && subjects.length === 2)
          arcs.push({ token: own, head: verb, deprel: 'nsubj' });
        else if (object !== undefined) arcs.push({ token: object, head: verb, deprel: 'nsubj' });
      }
    }
    return arcs;
  },
};

/** “Oslo backs Chad, said a spokesman”: what follows the verb at once, behind the clause, is no object of the clause. */
function objectBeyond(clause: number, verb: number, tree: Tree): number | undefined {
  if (clause > verb) return undefined;
  return tree.childrenBy(clause, 'obj').find((object) => tree.yieldOf(object)[0] === verb + 1);
}
