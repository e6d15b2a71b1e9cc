import type { Tree } from '../../model/tree.ts';
import type { Arc, Mend } from './mend.ts';

/** “announced that Mr Chavez will visit Beijing”: what stands between “that” and a verb without a subject is its subject. */
export const objectBehindThat: Mend = {
  name: 'object-behind-that',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let clause = sentence.firstToken; clause < sentence.endToken; clause++) {
      const { deprel, head = -1 } = tree.tokens[clause] ?? {};
      const that = deprel === 'ccomp' && head < clause ? openingThat(clause, tree) : undefined;
      if (that === undefined || !isBare(clause, tree)) continue;
      const objects = tree.childrenBy(head, 'obj').filter((object) => that < object && object < clause);
      const [subject] = objects;
      if (subject === undefined || objects.length > 1) continue;
      const passive = tree.child(clause, 'aux:pass') !== undefined;
      arcs.push({ token: subject, head: clause, deprel: passive ? 'nsubj:pass' : 'nsubj' });
    }
    return arcs;
  },
};

function openingThat(clause: number, tree: Tree): number | undefined {
  return tree.childrenBy(clause, 'mark').find((mark) => tree.tokens[mark]?.text.toLowerCase() === 'that');
}

/** A verb with no subject but the “that” before it. */
function isBare(clause: number, tree: Tree): boolean {
  return (
    tree.child(clause, 'nsubj', 'nsubj:pass', 'csubj', 'expl') === undefined && tree.tokens[clause]?.upos === 'VERB'
  );
}
