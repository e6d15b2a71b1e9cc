import type { Tree } from '../../model/tree.ts';
import { type Arc, lacksSubject, type Mend } from './mend.ts';

const before = ['compound', 'nmod:desc', 'nmod:unmarked', 'amod'];

/** “EU sanctions Iranian drone makers”: a name right before a verb that has an object and no subject is the subject. */
export const headlineSubject: Mend = {
  name: 'headline-subject',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      const name = subjectBefore(verb, tree);
      if (name !== undefined) arcs.push({ token: name, head: verb, deprel: 'nsubj' });
    }
    return arcs;
  },
};

function subjectBefore(verb: number, tree: Tree): number | undefined {
  if (tree.tokens[verb]?.deprel !== 'root' || !lacksSubject(verb, tree)) return undefined;
  if (tree.child(verb, 'obj') === undefined || tree.child(verb, 'det', 'case') !== undefined) return undefined;
  return tree
    .childrenBy(verb, ...before)
    .find((child) => tree.tokens[child]?.upos === 'PROPN' && tree.yieldOf(child)[1] === verb - 1);
}
