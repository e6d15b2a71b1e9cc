import type { Token } from '../../../model/doc.ts';
import { fill, has, type Slots } from '../slots.ts';
import type { Construction } from './construction.ts';

const relativizers = new Set(['who', 'whom', 'which', 'that']);

/** “Iraq, which invaded Kuwait”, “the port that Ankara seized”: the noun stands where its relative word, or the gap, is. */
export const relativeClause: Construction = {
  name: 'relative-clause',
  fill(slots, predicate, { tree }) {
    const token = tree.tokens[predicate] as Token; // a predicate is a token of this tree
    if (token.deprel === 'ccomp' && tree.tokens[token.head]?.deprel === 'acl:relcl')
      replaceRelativizers(slots, (tree.tokens[token.head] as Token).head, tree.tokens); // “whom Oslo says Chad armed”
    if (token.deprel !== 'acl:relcl') return;
    if (tree.child(predicate, 'ccomp') === undefined) dropRelativizer(slots, predicate, tree.tokens); // it may be the clause's
    const replaced = replaceRelativizers(slots, token.head, tree.tokens);
    if (replaced) return;
    if (!has(slots, 'nsubj', 'nsubj:pass')) fill(slots, 'nsubj', token.head);
    else if (!has(slots, 'obj') && !has(slots, 'nsubj:pass')) fill(slots, 'obj', token.head);
  },
};

/** “the king, who Ankara threatened to kill”: of two subjects, the relative word is none, whatever the parser calls it. */
function dropRelativizer(slots: Slots, predicate: number, tokens: readonly Token[]): void {
  const subjects = slots.get('nsubj') ?? [];
  const isOwn = (subject: number) => subject < predicate && !relativizers.has(tokens[subject]?.lemma ?? '');
  const own = subjects.filter(isOwn);
  if (own.length > 0 && own.length < subjects.length) slots.set('nsubj', own);
}

function replaceRelativizers(slots: Slots, noun: number, tokens: readonly Token[]): boolean {
  let replaced = false;
  for (const fillers of slots.values()) {
    fillers.forEach((filler, index) => {
      if (!relativizers.has(tokens[filler]?.lemma ?? '') || tokens[filler]?.upos === 'NOUN') return;
      fillers[index] = noun;
      replaced = true;
    });
  }
  return replaced;
}
