import type { Token } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';
import { areKin } from './kinship.ts';
import type { LinkContext, LinkRule } from './link-rule.ts';

/** “the team's coach, Ann Lee”, “Ann Lee, a physicist”, “Aliyev is the president”: one beside the other, of its kind. */
export const apposition: LinkRule = {
  name: 'apposition',
  link(index, context) {
    const { mentions, headedBy } = context;
    const mention = mentions[index];
    if (!mention || mention.kind === 'adjective' || mention.kind === 'pronoun') return null;
    for (const head of [...beside(mention.head, context), ...subjects(mention.head, context)]) {
      const other = headedBy(head);
      const target = other === undefined ? undefined : mentions[other];
      if (other === undefined || other >= index || !target || target.kind === 'adjective') continue;
      if (target.kind === 'name' && mention.kind === 'name') continue;
      if (areKin(index, other, context)) return { mention: other, score: 0.9 };
    }
    return null;
  },
};

/** What a noun stands beside, before or behind it. */
function beside(head: number, context: LinkContext): number[] {
  const { tree } = context;
  const token = tree.tokens[head] as Token; // a mention's head
  if (token.deprel !== 'appos') return [...tree.childrenBy(head, 'appos'), ...describedSubject(head, tree)];
  if (isPartOf(head, context)) return [];
  const above = tree.tokens[token.head];
  const isUnnamed = context.headedBy(token.head) === undefined && above?.deprel === 'appos';
  return [nearestConjunct(isUnnamed ? above.head : token.head, head, context)]; // “his wife, the jurist Ann Lee”
}

/** “people, particularly women”: some of them. */
function isPartOf(head: number, { tree, lexicon }: LinkContext): boolean {
  return tree
    .childrenBy(head, 'advmod')
    .some((child) => lexicon.pronouns.partial.has(tree.tokens[child]?.text.toLowerCase() ?? ''));
}

/** “Ann Lee and Rui Costa, the mayor”: one person behind several is the last of them. */
function nearestConjunct(first: number, head: number, { tree, mentions, headedBy, traitsOf }: LinkContext): number {
  const own = headedBy(head);
  if (own === undefined || mentions[own]?.kind === 'name' || traitsOf(own).number !== 'one') return first;
  return tree.conjuncts(first).findLast((conjunct) => conjunct < head) ?? first;
}

/** “the referee Joel Aguilar gave …”: a description and the name right behind it that the parser takes for two subjects of one verb. */
function describedSubject(head: number, tree: Tree): number[] {
  const [token, before] = [tree.tokens[head], tree.tokens[head - 1]];
  const two = token?.deprel.startsWith('nsubj') && before?.deprel === token.deprel && before.head === token.head;
  return two && token?.upos === 'PROPN' && before?.upos === 'NOUN' ? [head - 1] : [];
}

/** Who is said to be what the head is, unless it is denied or only thought of: “Ann Lee is no physicist”, “he may be a spy”. */
function subjects(head: number, { tree, headedBy }: LinkContext): number[] {
  if (tree.child(head, 'cop') === undefined) return [];
  const denied = tree
    .childrenBy(head, 'advmod', 'det')
    .some((child) => /^(?:not|n't|n’t|no|never)$/i.test(tree.tokens[child]?.text ?? ''));
  const thought = tree
    .childrenBy(head, 'aux')
    .some((child) => /^(?:may|might|could|would|can|should)$/.test(tree.tokens[child]?.lemma.toLowerCase() ?? ''));
  const elsewhere = tree.child(head, 'case') !== undefined; // “is among the leaders”
  if (denied || thought || elsewhere) return [];
  return tree.childrenBy(head, 'nsubj').map((subject) => {
    const token = tree.tokens[head] as Token; // a mention's head
    const relative = headedBy(subject) === undefined && token.deprel === 'acl:relcl'; // “Rui Costa, who is our editor”
    return relative ? token.head : subject;
  });
}
