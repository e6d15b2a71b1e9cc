import type { Token } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';
import { type LinkContext, type LinkRule, lastOf } from './link-rule.ts';

const newcomers =
  /^(?:an?|another|some|any|no|each|every|several|many|few|other|more|most|all|both|one|two|three|four|five)$/i;

/** “a rebel group … the group”, “the Afghan team … the team”: the noun again, with nothing new to tell it apart. */
export const sameDescription: LinkRule = {
  name: 'same-description',
  link(index, context) {
    const { mentions, figures, tree, sentenceOf, traitsOf } = context;
    const mention = mentions[index];
    if (mention?.kind !== 'nominal') return null;
    if (isNew(mention.head, tree)) return null;
    const { noun, number } = traitsOf(index);
    const definite = isDefinite(mention.head, tree);
    const found = figures.byNoun(noun as string).findLast((figure) => {
      const last = mentions[lastOf(figure)];
      if (!last || last.head === mention.head) return false;
      if (figure.number && number && figure.number !== number) return false;
      if (sentenceOf(index) - sentenceOf(lastOf(figure)) > (definite ? 12 : 6)) return false;
      return figure.mentions.some((earlier) => tellsNothingNew(index, earlier, definite, context));
    });
    return found ? { mention: lastOf(found), score: 0.8 } : null;
  },
};

export function isDefinite(head: number, tree: Tree): boolean {
  return tree
    .childrenBy(head, 'det')
    .some((child) => /^(?:the|this|that|these|those)$/i.test(tree.tokens[child]?.text ?? ''));
}

/** “a rebel”, “two rebels”, “other rebels” bring somebody new. */
export function isNew(head: number, tree: Tree): boolean {
  return (
    tree
      .childrenBy(head, 'det', 'amod', 'nummod')
      .some(
        (child) => newcomers.test(tree.tokens[child]?.text ?? '') || /^nummod/.test(tree.tokens[child]?.deprel ?? ''),
      ) && !isDefinite(head, tree)
  );
}

/** Its modifiers are among those of the earlier mention, and its owner is the same. */
function tellsNothingNew(index: number, earlier: number, definite: boolean, { mentions, tree }: LinkContext): boolean {
  const [one, other] = [mentions[index], mentions[earlier]];
  if (!one || other?.kind !== 'nominal' || isGeneral(other.head, tree)) return false;
  const [now, before] = [modifiers(one.head, tree), modifiers(other.head, tree)];
  if ((tree.tokens[one.head] as Token).lemma !== (tree.tokens[other.head] as Token).lemma) return false;
  if (!definite && (now.length !== before.length || now.length === 0)) return false;
  return now.every((word) => before.includes(word));
}

/** Words that tell one from another: adjectives, owners, what follows “of”. */
function modifiers(head: number, tree: Tree): string[] {
  return tree
    .childrenBy(head, 'amod', 'compound', 'nmod', 'acl', 'nummod')
    .map((child) => tree.tokens[child]?.lemma.toLowerCase() ?? '');
}

/** “every country”, “no state”, and “district” in “district councillor” are nobody that a text goes on about. */
function isGeneral(head: number, tree: Tree): boolean {
  if (tree.tokens[head]?.deprel === 'compound') return true;
  return tree.childrenBy(head, 'det').some((child) => /^(?:every|each|no|any)$/i.test(tree.tokens[child]?.text ?? ''));
}
