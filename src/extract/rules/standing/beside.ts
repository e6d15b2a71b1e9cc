import type { Mention } from '../../../model/doc.ts';
import type { Tree } from '../../../model/tree.ts';
import type { Construct } from './construct.ts';
import { named } from './owners.ts';

/** “Omar Farouk, a Republican”, “Omar Farouk (SPD)”, “Omar Farouk is a Democrat”: the name beside a name that says what one is of. */
export const beside: Construct = {
  name: 'beside',
  find(name, context) {
    const { tree, doc } = context;
    const behind = tree.childrenBy(name.head, 'appos', 'list').filter((child) => isAlone(child, tree));
    return named([...behind, ...predicateOf(name, tree)], context)
      .filter((target) => target.kind === 'name' && isNext(doc.article.text.slice(name.end, target.start)))
      .map((target) => ({ token: target.head, target, status: undefined }));
  },
};

/** “Omar Farouk, Oxfam and others” is a list. */
function isAlone(child: number, tree: Tree): boolean {
  return tree.child(child, 'conj', 'case', 'cop') === undefined;
}

function predicateOf({ head }: Mention, tree: Tree): number[] {
  const { deprel, head: above } = tree.tokens[head] ?? { deprel: '', head: -1 };
  return deprel === 'nsubj' && tree.child(above, 'cop') !== undefined ? [above] : [];
}

/** Nothing stands between but a mark or a verb, an article and perhaps an adjective. */
function isNext(between: string): boolean {
  return /^(?: ?[,(–—-] ?| (?:is|was) )(?:an? |the )?(?:\p{Ll}+ )?$/u.test(between);
}
