import type { Tree } from '../../model/tree.ts';
import type { Arc, Mend } from './mend.ts';

/**
 * “Rebels loyal to Ada Berg freed the crew”, “the force led by Oslo left”: of two subjects before a verb, a name behind a
 * preposition is none; it hangs on the word before the preposition.
 */
export const subjectBehindPreposition: Mend = {
  name: 'subject-behind-preposition',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      const [own, ...others] = tree.childrenBy(verb, 'nsubj').filter((subject) => subject < verb);
      if (own === undefined) continue;
      for (const token of others) {
        const arc = arcBehind(token, own, tree);
        if (arc) arcs.push(arc);
      }
    }
    return arcs;
  },
};

function arcBehind(token: number, own: number, tree: Tree): Arc | undefined {
  const [preposition] = tree.childrenBy(token, 'case').filter((mark) => mark < token);
  if (preposition === undefined || tree.tokens[preposition]?.upos !== 'ADP') return undefined;
  const head = preposition - 1;
  if (head < own || tree.yieldOf(own)[1] < head) return undefined;
  const { upos = '' } = tree.tokens[head] ?? {};
  if (/^(NOUN|PROPN)$/.test(upos)) return { token, head, deprel: 'nmod' };
  if (upos === 'ADJ') return { token, head, deprel: 'obl' };
  if (upos !== 'VERB') return undefined;
  const by = tree.tokens[preposition]?.text.toLowerCase() === 'by';
  return { token, head, deprel: by ? 'obl:agent' : 'obl' };
}
