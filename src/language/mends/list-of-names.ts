import type { Tree } from '../../model/tree.ts';
import type { Arc, Mend } from './mend.ts';

/** “Britain, France and Germany”: what no second comma closes is no apposition but the middle of a list. */
export const listOfNames: Mend = {
  name: 'list-of-names',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let token = sentence.firstToken + 2; token < sentence.endToken; token++) {
      const { deprel, head = -1, upos } = tree.tokens[token] ?? {};
      if (deprel !== 'appos' || upos !== 'PROPN' || tree.tokens[head]?.upos !== 'PROPN') continue;
      if (isListed(token, head, tree)) arcs.push({ token, head, deprel: 'conj' });
    }
    return arcs;
  },
};

/** Whether “and” and one name more, of its own, stand right behind a name that a comma joins to the first. */
function isListed(middle: number, first: number, tree: Tree): boolean {
  const [start, end] = tree.yieldOf(middle);
  const and = tree.tokens[end + 1];
  const last = and?.upos === 'CCONJ' ? tree.tokens[and.head] : undefined;
  return (
    tree.tokens[start]?.text === ',' &&
    last?.head === first &&
    last.deprel === 'conj' &&
    last.upos === 'PROPN' &&
    tree.child(and?.head ?? -1, 'appos') === undefined // “Paris, France and Cork, Ireland”
  );
}
