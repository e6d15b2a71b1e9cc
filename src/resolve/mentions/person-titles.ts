import type { Mention, Token } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';
import type { NodeTypeName } from '../../model/types.ts';
import { tokenFrom } from './token-spans.ts';

/**
 * “Russian Deputy Foreign Minister Igor Morgulov”: the words before a person's name that say the office, as Universal
 * Dependencies hangs them on the name (`nmod:desc`, or `compound` and `amod` in older guidelines), or the noun that the
 * name hangs on (`flat`). A title that is an office makes an official of the person.
 */
export function withTitle(mention: Mention, tree: Tree, lexicon: Lexicon): Mention {
  if (mention.type !== 'person' && mention.type !== 'official') return mention;
  const last = tokenFrom(tree.tokens, mention.start) - 1; // the token before the name
  const first = titleStart(mention, last, tree);
  const words = titleWords(first, last, tree, lexicon);
  if (words.length === 0) return mention;
  const title = tree.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ')
    .replaceAll(/ ?- ?/g, '-');
  const office = words.some((word) => lexicon.titles.get(word)?.office);
  return { ...mention, title, ...(office && mention.type === 'person' && { type: 'official' as NodeTypeName }) };
}

/** Where the words before a name begin that hang on it. */
function titleStart(mention: Mention, last: number, tree: Tree): number {
  const { head, deprel } = tree.tokens[mention.head] as Token; // a mention's head is a token
  const beside = tree
    .childrenBy(mention.head, 'nmod:desc', 'compound', 'amod', 'nmod:poss')
    .filter((token) => (tree.tokens[token] as Token).end <= mention.start);
  const above =
    deprel === 'flat' && head >= 0 && head <= last ? [head] : isCloseTitle(last, mention.head, tree) ? [last] : [];
  return Math.min(
    last + 1,
    ...[...beside, ...above].map((token) => (above.includes(token) ? ownStart(token, tree) : tree.yieldOf(token)[0])),
  );
}

/** “actor Dennis Hopper”: a bare noun right before a name that the parser sets beside it, or takes for its twin. */
export function isCloseTitle(noun: number, name: number, tree: Tree): boolean {
  const [token, beside] = [tree.tokens[noun], tree.tokens[name]];
  if (token?.upos !== 'NOUN' || beside?.upos !== 'PROPN' || name !== noun + 1) return false;
  const twins =
    beside.head === token.head && beside.deprel === token.deprel && /^(?:nsubj|obj|nmod|obl)$/.test(token.deprel);
  if (!twins && !(beside.deprel === 'appos' && beside.head === noun)) return false;
  return tree.child(noun, 'det', 'nmod:poss') === undefined;
}

function ownStart(token: number, tree: Tree): number {
  return Math.min(
    token,
    ...tree.childrenBy(token, 'compound', 'amod', 'nmod:poss').map((child) => tree.yieldOf(child)[0]),
  );
}

function titleWords(first: number, last: number, tree: Tree, { titles }: Lexicon): string[] {
  const words: string[] = [];
  for (let index = first; index <= last; index++) {
    const word = tree.tokens[index]?.lemma.toLowerCase().replace(/\.$/, '') ?? '';
    if (titles.has(word)) words.push(word);
  }
  return words;
}
