import type { Mention } from '../../../model/doc.ts';
import type { Tree } from '../../../model/tree.ts';
import type { Construct } from './construct.ts';
import { named, phrasesOf } from './owners.ts';

/**
 * “Roland Kern, of the network Attac”, “Ana Diaz from Oxfam”, “Moussa Traoré, professor of history at Cairo University”:
 * where a person works or whom a person speaks for, by the preposition behind the name or its description.
 */
export const post: Construct = {
  name: 'post',
  find(name, context) {
    const { tree, describersOf, lexicon, ontology } = context;
    const own = named([...phrasesOf(name.head, /^(of|from)$/, tree), ...behind(name, tree)], context);
    const described = describersOf(name).flatMap((token) => {
      const deals = lexicon.topicalNouns.has(tree.tokens[token]?.lemma.toLowerCase() ?? '');
      const about = named(phrasesOf(token, /^for$/, tree), context);
      const targets = [
        ...named(phrasesOf(token, /^(at|from|with)$/, tree), context),
        ...about.filter(({ type }) => !deals || !ontology.has(type, 'spatial')), // “envoy for Yemen” is sent there
      ];
      return targets.map((target) => ({ token, target }));
    });
    return [...own.map((target) => ({ token: name.head, target })), ...described].map((one) => ({
      ...one,
      status: undefined,
    }));
  },
};

/** “said Ana Diaz of Oxfam”: a parser may hang the phrase on the verb, but nobody says of what. */
function behind({ end }: Mention, tree: Tree): number[] {
  const of = tree.tokens.findIndex(({ start }) => start >= end);
  const { head, text } = tree.tokens[of] ?? { head: -1, text: '' };
  return text === 'of' && head > of && head - of < 8 ? [head] : [];
}
