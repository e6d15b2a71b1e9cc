import type { Mention, Token } from '../../../model/doc.ts';
import type { Tree } from '../../../model/tree.ts';
import { caseOf } from '../constructions/own-dependents.ts';
import type { Construct } from './construct.ts';
import { named, ownersOfNoun } from './owners.ts';

/**
 * “Sarmada, Syria”, “the Dutch town of Eindhoven”, “the Amerika Haus in Munich”: a place or a house with the place around it.
 * In “Paris, Rome and Oslo” the parser coordinates, and nothing lies in anything.
 */
export const within: Construct = {
  name: 'within',
  find(name, context) {
    const { tree } = context;
    const beside = tree
      .children(name.head)
      .filter((child) => child > name.head && (isBare(child, tree) || isInside(child, tree)));
    const direct = named(beside, context).map((target) => ({ token: name.head, target, status: undefined }));
    const kind = kindOf(name, tree);
    if (kind === undefined) return direct;
    const around = tree.childrenBy(kind, 'nmod').filter((child) => child > name.head && isInside(child, tree));
    const owners = [...ownersOfNoun(kind, context), ...named(around, context)];
    return [
      ...direct,
      ...owners.filter((one) => one !== name).map((target) => ({ token: kind, target, status: undefined })),
    ];
  },
};

/** “Sarmada, Syria”: a second name right behind the comma that nothing else joins to the first. */
function isBare(child: number, tree: Tree): boolean {
  const { deprel } = tree.tokens[child] as Token; // a child is a token
  const alone = tree.child(child, 'conj', 'case', 'cop') === undefined;
  return /^(appos|nmod:unmarked|nmod|nmod:npmod|list)$/.test(deprel) && alone && tree.tokens[child - 1]?.text === ',';
}

function isInside(child: number, tree: Tree): boolean {
  return tree.tokens[child]?.deprel === 'nmod' && caseOf(tree, child) === 'in';
}

/** “the town of Eindhoven”: the noun that says what the name names. */
function kindOf(name: Mention, tree: Tree): number | undefined {
  const { deprel, head } = tree.tokens[name.head] as Token; // a mention's head is a token
  return deprel === 'nmod' && caseOf(tree, name.head) === 'of' && tree.tokens[head]?.upos === 'NOUN' ? head : undefined;
}
