import type { Tree } from '../../model/tree.ts';
import { type Arc, lacksSubject, type Mend } from './mend.ts';

/**
 * “Norway pledged aid, and Ada Berg, its envoy, welcomed the pledge”: a name that is coordinated with a verb is the subject of
 * the verb behind it.
 */
export const conjoinedSubject: Mend = {
  name: 'conjoined-subject',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const verb = isConjoined(token, tree) ? verbBehind(token, tree) : undefined;
      if (verb === undefined) continue;
      const passive = tree.child(verb, 'aux:pass') !== undefined;
      arcs.push({ token, head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' });
      for (const word of tree.childrenBy(token, 'cc')) arcs.push({ token: word, head: verb, deprel: 'cc' });
    }
    return arcs;
  },
};

function isConjoined(token: number, tree: Tree): boolean {
  const { upos = '', deprel, head = -1 } = tree.tokens[token] ?? {};
  return deprel === 'conj' && (upos === 'PROPN' || upos === 'NOUN') && tree.tokens[head]?.upos === 'VERB';
}

/** The next of the verbs that are coordinated with the same one, where nothing but the name's own words lies between. */
function verbBehind(name: number, tree: Tree): number | undefined {
  const head = tree.tokens[name]?.head ?? -1;
  const verb = tree.childrenBy(head, 'conj').find((child) => child > name && tree.tokens[child]?.upos === 'VERB');
  if (verb === undefined || !lacksSubject(verb, tree)) return undefined;
  const [, last] = tree.yieldOf(name);
  const [first] = tree.yieldOf(verb);
  const between = tree.tokens.slice(last + 1, first);
  return last < verb && between.every(({ upos }) => upos === 'PUNCT') ? verb : undefined;
}
