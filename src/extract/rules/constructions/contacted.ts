import type { Lexicon } from '../../../model/lexicon.ts';
import type { Tree } from '../../../model/tree.ts';
import { fill } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';

/**
 * “summoned the envoy to complain”, “phoned the premier to express support”: whoever reaches another says what the infinitive
 * says, and whoever is reached is told it.
 */
export function contacted(words: ConstructionWords): Construction {
  return {
    name: 'contacted',
    fill(slots, predicate, { tree, slotsOf }) {
      const verb = contactFor(predicate, tree, words);
      if (verb === undefined) return;
      const contact = slotsOf(verb);
      for (const speaker of contact.get('nsubj') ?? []) fill(slots, 'nsubj', speaker);
      for (const slot of reached) for (const one of contact.get(slot) ?? []) fill(slots, 'contacted', one);
    },
  };
}

const reached = ['obj', 'iobj', 'obl:to'];

/** The verb of reaching somebody that an infinitive of saying gives the purpose of. Whoever “is called on to protest” is asked. */
export function contactFor(
  predicate: number,
  tree: Tree,
  { contacting, conveying }: Pick<Lexicon, 'contacting' | 'conveying'>,
): number | undefined {
  const { deprel = '', head = -1, lemma = '' } = tree.tokens[predicate] ?? {};
  if (!conveying.has(lemma.toLowerCase()) || !/^(advcl|xcomp|ccomp|acl)$/.test(deprel)) return undefined;
  if (!tree.childrenBy(predicate, 'mark').some((mark) => tree.tokens[mark]?.text === 'to')) return undefined;
  const verb = deprel === 'acl' ? (tree.tokens[head]?.head ?? -1) : head; // the parser may hang it on whoever is reached
  if (!contacting.has(tree.tokens[verb]?.lemma.toLowerCase() ?? '')) return undefined;
  return tree.child(verb, 'obj', 'iobj', 'nsubj:pass') !== undefined || isWrittenTo(verb, tree) ? verb : undefined;
}

function isWrittenTo(verb: number, tree: Tree): boolean {
  return tree
    .childrenBy(verb, 'obl')
    .some((child) => tree.childrenBy(child, 'case').some((mark) => tree.tokens[mark]?.text === 'to'));
}
