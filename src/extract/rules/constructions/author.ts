import type { Tree } from '../../../model/tree.ts';
import { fill } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';
import { namesBefore } from './names-before.ts';

/**
 * “rejected a proposal put forward by Oslo”, “the offer that the rebels made”, “a Swedish request”, “welcomed the decision of
 * the court”: whose a decision, a request or a deed is, by the noun that names it. `maker` holds those who are said to make or do it, `author` them and
 * those whose it is.
 */
export function author({ sufferings, deeds }: ConstructionWords): Construction {
  return {
    name: 'author',
    fill(slots, predicate, { tree, slotsOf }) {
      const { upos, lemma = '' } = tree.tokens[predicate] ?? {};
      if (upos === 'VERB') return;
      const isMadeIn = (clause: number) => slotsOf(clause).get('obj')?.includes(predicate); // not “a deal under which Peru pays”
      const clauses = tree
        .childrenBy(predicate, 'acl')
        .filter(isMadeIn)
        .flatMap((clause) => slotsOf(clause).get('nsubj') ?? []);
      const makers = clauses.filter((maker) => maker !== predicate && !isRelative(maker, tree));
      for (const maker of [...(slots.get('nmod:by') ?? []), ...makers]) {
        fill(slots, 'maker', maker);
        fill(slots, 'author', maker);
      }
      if (sufferings.has(lemma.toLowerCase())) return; // “the dissident's arrest”
      const named = ['nmod:poss', 'nmod:from', ...(deeds.has(lemma.toLowerCase()) ? ['nmod:of'] : [])];
      const owners = named.flatMap((slot) => slots.get(slot) ?? []);
      for (const owner of [...owners, ...namesBefore(slots, tree)]) fill(slots, 'author', owner);
    },
  };
}

/** “an offer which …”: the word that stands for the noun itself. */
function isRelative(token: number, tree: Tree): boolean {
  return tree.tokens[token]?.upos === 'PRON' && /^(who|whom|which|that)$/i.test(tree.tokens[token]?.text ?? '');
}
