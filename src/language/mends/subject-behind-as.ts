import type { Tree } from '../../model/tree.ts';
import { type Arc, firstOwn, lacksSubject, type Mend, noArcs } from './mend.ts';

/**
 * “The talks come as Kenya, already hit by drought, faces attacks”: an aside makes the parser take the name behind “as” for
 * an object and leave the verb behind the aside without a subject. “As” opens that verb's clause.
 */
export const subjectBehindAs: Mend = {
  name: 'subject-behind-as',
  mend({ tree, sentence }) {
    for (let as = sentence.firstToken; as < sentence.endToken; as++) {
      const noun = tree.tokens[as]?.head ?? -1;
      const above = tree.tokens[noun]?.head ?? -1;
      if (!/^as$/i.test(tree.tokens[as]?.text ?? '') || tree.tokens[as]?.deprel !== 'case' || noun < as) continue;
      if (tree.tokens[above]?.upos !== 'VERB' || above > as || tree.child(above, 'nsubj') === undefined) continue;
      const verb = clauseBehind(noun, above, tree);
      if (verb !== undefined) return arcsOf({ as, noun, above, verb }, tree);
    }
    return noArcs;
  },
};

/** A finite verb without a subject right behind the comma that closes the name's aside, hung on the verb above or above it. */
function clauseBehind(noun: number, above: number, tree: Tree): number | undefined {
  if (tree.tokens[noun + 1]?.text !== ',') return undefined;
  const near = [...tree.children(above), tree.tokens[above]?.head ?? -1];
  return near.find(
    (verb) =>
      verb > noun &&
      lacksSubject(verb, tree) &&
      /^(?:advcl|root|parataxis|conj)$/.test(tree.tokens[verb]?.deprel ?? '') &&
      tree.tokens[firstOwn(verb, tree) - 1]?.text === ',' &&
      firstOwn(verb, tree) > noun + 2,
  );
}

function arcsOf(
  { as, noun, above, verb }: Readonly<Record<'as' | 'noun' | 'above' | 'verb', number>>,
  tree: Tree,
): readonly Arc[] {
  const { head = -1, deprel = 'root' } = tree.tokens[verb] ?? {};
  const turned: Arc[] = head === above ? [] : [{ token: above, head, deprel }];
  const passive = tree.child(verb, 'aux:pass') !== undefined;
  return [
    ...turned,
    { token: verb, head: above, deprel: 'advcl' },
    { token: noun, head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' },
    { token: as, head: verb, deprel: 'mark' },
  ];
}
