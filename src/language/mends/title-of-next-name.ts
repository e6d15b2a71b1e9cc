import type { Tree } from '../../model/tree.ts';
import type { Arc, Mend } from './mend.ts';

/**
 * “Ada Berg got a letter from President Ole Dahl”: a title is that of the name right behind it, not of one far before it; it
 * hangs on the word before its preposition.
 */
export const titleOfNextName: Mend = {
  name: 'title-of-next-name',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let title = sentence.firstToken; title < sentence.endToken; title++) {
      const { deprel, head = -1 } = tree.tokens[title] ?? {};
      if (deprel !== 'nmod:desc' || head < 0 || head > title || tree.child(title, 'appos') !== title + 1) continue;
      const arc = arcOf(title, tree);
      if (arc) arcs.push(arc);
    }
    return arcs;
  },
};

function arcOf(token: number, tree: Tree): Arc | undefined {
  const preposition = tree.child(token, 'case');
  if (preposition === undefined || preposition !== tree.yieldOf(token)[0]) return undefined;
  const head = preposition - 1;
  const { upos = '' } = tree.tokens[head] ?? {};
  if (/^(NOUN|PROPN)$/.test(upos)) return { token, head, deprel: 'nmod' };
  return upos === 'VERB' ? { token, head, deprel: 'obl' } : undefined;
}
