import type { Tree } from '../../model/tree.ts';
import { type Arc, lemmaOf, type Mend, type MendWords } from './mend.ts';

/** “Unions called on members to march”: whoever calls on somebody is not called, though there is no plain object. */
export function subjectOfAsking({ demandingVerbs }: MendWords): Mend {
  return {
    name: 'subject-of-asking',
    mend({ tree, sentence }) {
      const arcs: Arc[] = [];
      for (let token = sentence.firstToken; token < sentence.endToken; token++) {
        const { deprel, head = -1 } = tree.tokens[token] ?? {};
        if (deprel !== 'nsubj:pass' || head < token || !demandingVerbs.has(lemmaOf(head, tree))) continue;
        if (tree.child(head, 'aux', 'obl:agent') === undefined && isAsked(head, tree))
          arcs.push({ token, head, deprel: 'nsubj' });
      }
      return arcs;
    },
  };
}

/** “called on members”: the preposition stands right behind the verb, and somebody behind it. */
function isAsked(verb: number, tree: Tree): boolean {
  return tree
    .childrenBy(verb, 'obl')
    .some((child) => child > verb + 1 && tree.childrenBy(child, 'case').includes(verb + 1));
}
