import type { Tree } from '../../model/tree.ts';
import { type Arc, firstOwn, type Mend } from './mend.ts';

/** “A court on Friday convicted him”, “the envoys on Sunday said …”: a day right before the verb is when that is done. */
export const dayOfSubject: Mend = {
  name: 'day-of-subject',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      if (tree.tokens[verb]?.upos !== 'VERB') continue;
      for (const subject of tree.childrenBy(verb, 'nsubj')) {
        const day = dayBehind(subject, verb, tree);
        if (day !== undefined) arcs.push({ token: day, head: verb, deprel: 'obl' });
      }
    }
    return arcs;
  },
};

function dayBehind(subject: number, verb: number, tree: Tree): number | undefined {
  if (subject > verb || tree.yieldOf(subject)[1] !== firstOwn(verb, tree) - 1) return undefined;
  return tree
    .childrenBy(subject, 'nmod')
    .find((child) => child > subject && isDay(child, tree) && tree.yieldOf(child)[1] === firstOwn(verb, tree) - 1);
}

function isDay(token: number, tree: Tree): boolean {
  const on = tree.childrenBy(token, 'case').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'on');
  return on && /^[A-Z][a-z]+day$/.test(tree.tokens[token]?.text ?? '');
}
