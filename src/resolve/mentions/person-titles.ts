import type { Mention, Token } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';
import type { NodeTypeName } from '../../model/types.ts';

/**
 * “Russian Deputy Foreign Minister Igor Morgulov”: the words before a person's name that say the office. A title that is
 * an office makes an official of the person.
 */
export function withTitle(mention: Mention, tree: Tree, lexicon: Lexicon): Mention {
  if (mention.type !== 'person' && mention.type !== 'official') return mention;
  const first = tree.tokens.findIndex((token) => token.start === mention.start);
  let from = first;
  let office = false;
  while (from > 0) {
    const token = tree.tokens[from - 1] as Token; // from > 0
    const word = lexicon.titles.get(token.text.toLowerCase());
    const joins = ['-', 'of', 'for', 'at', 'and', '.'].includes(token.text.toLowerCase()) && from < first;
    const modifier = from < first && /^\p{L}/u.test(token.text) && ['ADJ', 'NOUN', 'PROPN'].includes(token.upos) && !isActor(token);
    if (!word && !joins && !modifier) break;
    if (word?.office) office = true;
    from -= 1;
  }
  while (from < first && !lexicon.titles.has((tree.tokens[from] as Token).text.toLowerCase()) && !isModifier(from)) from += 1;
  if (from === first) return mention;
  const title = tree.tokens.slice(from, first).map((token) => token.text).join(' ').replaceAll(' - ', '-');
  return { ...mention, title, ...(office && mention.type === 'person' ? { type: 'official' as NodeTypeName } : {}) };

  function isModifier(index: number): boolean {
    return ['ADJ', 'NOUN', 'PROPN'].includes(tree.tokens[index]?.upos ?? '');
  }
  function isActor(token: Token): boolean {
    return lexicon.isActorWord(token.text);
  }
}
