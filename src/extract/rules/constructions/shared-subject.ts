import type { Token } from '../../../model/doc.ts';
import type { Tree } from '../../../model/tree.ts';
import { fill, has, rename } from '../slots.ts';
import type { Construction } from './construction.ts';
import { looksPassive } from './looks-passive.ts';

/** “Turkey shelled the town and seized two villages”: a conjunct without a subject has that of the first; so has a clause after “so”. */
export const sharedSubject: Construction = {
  name: 'shared-subject',
  fill(slots, predicate, { tree, slotsOf }) {
    const token = tree.tokens[predicate] as Token; // a predicate is a token of this tree
    if (!['conj', 'parataxis'].includes(token.deprel) || !isPredicate(tree, predicate)) return;
    if (isPassive(tree, predicate) && !hasSubject(tree, predicate) && !has(slots, 'obj')) {
      const subjects = slotsOf(token.head).get(isPassive(tree, token.head) ? 'obj' : 'nsubj') ?? [];
      for (const subject of subjects) fill(slots, 'obj', subject);
      return; // “is owned by Oman and was chased off by the navy”, “fled but was caught by the navy”: who does it is told
    }
    if (has(slots, 'nsubj', 'nsubj:pass')) return;
    if (tree.child(predicate, 'nsubj') !== undefined) return; // “… and its office was searched”: the passive has moved it
    if (token.deprel === 'parataxis' && tree.child(predicate, 'cc', 'advmod') === undefined) return; // “…, he said”
    const first = slotsOf(token.head);
    const shared = isPassive(tree, token.head) && looksPassive(tree, predicate) ? 'obj' : 'nsubj';
    const from = isPassive(tree, token.head) ? 'obj' : 'nsubj';
    if (shared === 'obj' && has(slots, 'obj')) return;
    for (const subject of first.get(from) ?? []) fill(slots, shared, subject);
    if (shared !== 'obj') return;
    for (const own of ['obl:agent', 'obl:by']) rename(slots, own, 'nsubj'); // “settled by the Dutch and seized by the Danes”
    if (!has(slots, 'nsubj')) for (const agent of first.get('nsubj') ?? []) fill(slots, 'nsubj', agent);
  },
};

/** A verb, or an adjective with its “is”: “… and is ready to mediate”. */
function isPredicate(tree: Tree, token: number): boolean {
  const { upos } = tree.tokens[token] as Token; // a predicate is a token of this tree
  return upos === 'VERB' || (upos === 'ADJ' && tree.child(token, 'cop') !== undefined);
}

function hasSubject(tree: Tree, predicate: number): boolean {
  return tree.child(predicate, 'nsubj', 'nsubj:pass') !== undefined;
}

function isPassive(tree: Tree, predicate: number): boolean {
  return tree.child(predicate, 'aux:pass', 'nsubj:pass') !== undefined;
}
