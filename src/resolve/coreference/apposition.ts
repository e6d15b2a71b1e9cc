import type { Token } from '../../model/doc.ts';
import { areKin } from './kinship.ts';
import type { LinkRule } from './link-rule.ts';

/** “the team's coach, Ann Lee”, “Ann Lee, a physicist”, “Aliyev is the president”: one beside the other, of its kind. */
export const apposition: LinkRule = {
  name: 'apposition',
  link(index, context) {
    const { mentions, tree, headedBy } = context;
    const mention = mentions[index];
    if (!mention || mention.kind === 'adjective' || mention.kind === 'pronoun') return null;
    const token = tree.tokens[mention.head] as Token; // a mention's head
    const beside = token.deprel === 'appos' ? [token.head] : tree.childrenBy(mention.head, 'appos');
    for (const head of [
      ...beside,
      ...(tree.child(mention.head, 'cop') === undefined ? [] : subjects(mention.head, context.tree)),
    ]) {
      const other = headedBy(head);
      const target = other === undefined ? undefined : mentions[other];
      if (other === undefined || other >= index || !target || target.kind === 'adjective') continue;
      if (target.kind === 'name' && mention.kind === 'name') continue;
      if (areKin(index, other, context)) return { mention: other, score: 0.9 };
    }
    return null;
  },
};

/** Who is said to be what the head is, unless it is denied: “Ann Lee is no physicist”. */
function subjects(head: number, tree: Parameters<LinkRule['link']>[1]['tree']): number[] {
  const denied = tree
    .childrenBy(head, 'advmod', 'det')
    .some((child) => /^(?:not|n't|n’t|no|never)$/i.test(tree.tokens[child]?.text ?? ''));
  const elsewhere = tree.child(head, 'case') !== undefined; // “is among the leaders”
  return denied || elsewhere ? [] : tree.childrenBy(head, 'nsubj');
}
