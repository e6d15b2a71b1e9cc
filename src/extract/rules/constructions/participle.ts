import type { Token } from '../../../model/doc.ts';
import type { Tree } from '../../../model/tree.ts';
import { fill, has, rename } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';
import { caseOf } from './own-dependents.ts';

/** “rebels backed by Ankara”, “officials briefing reporters”, “its plan to attack the port”: a clause that hangs on a noun. */
export function participle({ letting }: ConstructionWords): Construction {
  return {
    name: 'participle',
    fill(slots, predicate, { tree, slotsOf, demanding }) {
      const token = joinedTo(predicate, tree);
      if (token.deprel !== 'acl' || has(slots, 'nsubj', 'nsubj:pass')) return;
      if (tree.childrenBy(predicate, 'mark').some((mark) => tree.tokens[mark]?.lemma === 'to')) {
        const owner = isLetDo(token.head, tree, (verb) => letting.has(verb) || demanding.has(verb))
          ? token.head
          : tree.child(token.head, 'nmod:poss');
        if (owner !== undefined) fill(slots, 'nsubj', owner);
      } else if (/ing$/i.test(token.text)) {
        if (tree.child(predicate, 'case') !== undefined) return; // “killed a teacher in a drive-by shooting”
        const isSaid = tree.child(token.head, 'cop') !== undefined; // “Germany was the second donor, giving …”
        for (const doer of (isSaid && slotsOf(token.head).get('nsubj')) || [token.head]) fill(slots, 'nsubj', doer);
      } else if (!has(slots, 'obj')) {
        rename(slots, 'obl:agent', 'nsubj');
        rename(slots, 'obl:by', 'nsubj');
        fill(slots, 'obj', token.head);
      }
    },
  };
}

/** “backed by Egypt and armed by Oman”: what “and” joins to a participle hangs on the same noun, if it says itself who does it. */
function joinedTo(predicate: number, tree: Tree): Token {
  const token = tree.tokens[predicate] as Token; // a predicate is a token of this tree
  const first = tree.tokens[token.head];
  const own = tree.childrenBy(predicate, 'obl').some((child) => caseOf(tree, child) === 'by');
  const joined = token.deprel === 'conj' && token.upos === 'VERB' && first?.deprel === 'acl' && own;
  return joined && tree.child(predicate, 'nsubj', 'aux', 'mark') === undefined
    ? { ...token, deprel: 'acl', head: first.head }
    : token;
}

/** “authorised seven states to levy a duty”, “urged Chad to leave”: the parser may hang the infinitive on who is to do it. */
function isLetDo(noun: number, tree: Tree, lets: (verb: string) => boolean): boolean {
  const { deprel = '', head = -1 } = tree.tokens[noun] ?? {};
  return /^(obj|iobj)$/.test(deprel) && lets(tree.tokens[head]?.lemma ?? '');
}
