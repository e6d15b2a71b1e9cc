import type { Mention, Token } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';
import type { NodeTypeName } from '../../model/types.ts';

/**
 * “Russian Deputy Foreign Minister Igor Morgulov”: the words before a person's name that say the office, as Universal
 * Dependencies hangs them on the name (`nmod:desc`, or `compound` and `amod` in older guidelines). A title that is an
 * office makes an official of the person.
 */
export function withTitle(mention: Mention, tree: Tree, lexicon: Lexicon): Mention {
  if (mention.type !== 'person' && mention.type !== 'official') return mention;
  const titles = tree
    .childrenBy(mention.head, 'nmod:desc', 'compound', 'amod', 'nmod:poss')
    .filter((token) => (tree.tokens[token] as Token).end <= mention.start); // children are tokens
  const words = titles
    .flatMap((token) => stretch(token, tree))
    .filter((token) => lexicon.titles.has(lemmaOf(token, tree)));
  const first = Math.min(...titles.flatMap((token) => tree.yieldOf(token)[0]));
  const start = tree.tokens[first]?.start;
  if (words.length === 0 || start === undefined) return mention;
  const last = tree.tokens.findLastIndex((token) => token.end <= mention.start);
  const title = tree.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ')
    .replaceAll(/ ?- ?/g, '-');
  const office = words.some((token) => lexicon.titles.get(lemmaOf(token, tree))?.office);
  return { ...mention, title, ...(office && mention.type === 'person' && { type: 'official' as NodeTypeName }) };
}

function stretch(token: number, tree: Tree): number[] {
  const [first, last] = tree.yieldOf(token);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function lemmaOf(token: number, tree: Tree): string {
  return tree.tokens[token]?.lemma.toLowerCase() ?? '';
}
