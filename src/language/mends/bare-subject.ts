import type { Tree } from '../../model/tree.ts';
import type { Arc, Mend } from './mend.ts';

/**
 * “Interpol shared fingerprints”, “after Kabul and Oslo agreed”: a bare noun before a verb without a subject is its subject,
 * also where the parser takes it for a part of the object's name.
 */
export const bareSubject: Mend = {
  name: 'bare-subject',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      if (!wantsSubject(verb, tree)) continue;
      const strayed = tree
        .childrenBy(verb, 'obj')
        .flatMap((object) => (object > verb ? tree.childrenBy(object, 'compound') : []));
      const bare = [...tree.childrenBy(verb, 'obl', 'compound'), ...strayed].filter(
        (noun) => noun < verb && isBareNoun(noun, tree),
      );
      for (const token of bare) arcs.push({ token, head: verb, deprel: 'nsubj' });
    }
    return arcs;
  },
};

function wantsSubject(verb: number, tree: Tree): boolean {
  const { upos, deprel = '' } = tree.tokens[verb] ?? {};
  if (upos !== 'VERB' || !/^(?:root|ccomp|advcl|parataxis)$/.test(deprel)) return false;
  if (tree.tokens[verb - 1]?.text === '-' || tree.child(verb, 'nsubj', 'nsubj:pass', 'aux:pass') !== undefined)
    return false;
  return !tree.childrenBy(verb, 'mark').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to');
}

function isBareNoun(noun: number, tree: Tree): boolean {
  return /^(?:NOUN|PROPN)$/.test(tree.tokens[noun]?.upos ?? '') && tree.child(noun, 'case') === undefined;
}
