import { isDefinite } from './determiners.ts';
import { areKin } from './kinship.ts';
import type { LinkRule } from './link-rule.ts';

/** “the town of Eindhoven” is Eindhoven; “the capital of Chad” is not Chad, nor are “the states of Borno and Yobe” one. */
export const nameBehind: LinkRule = {
  name: 'name-behind',
  link(index, context) {
    const { mentions, tree, traitsOf, lexicon, headedBy } = context;
    const mention = mentions[index];
    if (mention?.kind !== 'nominal' || !isDefinite(mention.head, tree, lexicon.pronouns)) return null;
    const { noun, number } = traitsOf(index);
    if (!noun || number === 'many' || !lexicon.namedPlaces.has(noun)) return null;
    if (tree.childrenBy(mention.head, 'compound').some((child) => tree.tokens[child]?.upos === 'PROPN')) return null; // “the Sodra district of Oslo”
    const [name] = tree.childrenBy(mention.head, 'nmod').filter((child) => child > mention.head);
    const of = name === undefined ? undefined : tree.child(name, 'case');
    if (name === undefined || of !== mention.head + 1 || tree.tokens[of]?.text !== 'of') return null;
    const other = headedBy(name);
    const isName = other !== undefined && mentions[other]?.kind === 'name' && tree.conjuncts(name).length < 2;
    return isName && areKin(index, other, context) ? { mention: other, score: 0.9 } : null;
  },
};
