import type { Tree } from '../../model/tree.ts';
import type { Arc, Mend } from './mend.ts';

/** “planned to attack Mr Chan”, “a suit accusing the cartel”: behind an infinitive or a participle stands what it acts on, and no subject. */
export const objectOfNonfinite: Mend = {
  name: 'object-of-nonfinite',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const { deprel, head = -1 } = tree.tokens[token] ?? {};
      if (deprel !== 'nsubj' || head < 0 || head > token || tree.child(head, 'obj') !== undefined) continue;
      if (isInfinitive(head, tree) || isParticiple(head, tree)) arcs.push({ token, head, deprel: 'obj' });
    }
    return arcs;
  },
};

function isInfinitive(verb: number, tree: Tree): boolean {
  return tree.childrenBy(verb, 'mark').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to');
}

function isParticiple(verb: number, tree: Tree): boolean {
  const { text = '', deprel = '' } = tree.tokens[verb] ?? {};
  return /ing$/i.test(text) && /^(?:acl|advcl|xcomp)$/.test(deprel);
}
