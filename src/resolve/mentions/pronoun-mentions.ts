import type { Mention, Token } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';

/** Personal pronouns, each with the widest type that it may stand for; what it does stand for is coreference's to say. */
export function pronounMentions(first: number, end: number, tree: Tree, { pronouns }: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  for (let index = first; index < end; index++) {
    const token = tree.tokens[index] as Token; // first ≤ index < end
    if (token.upos !== 'PRON' || token.deprel === 'expl') continue;
    const type = pronouns.personal.get(token.text.toLowerCase())?.type;
    if (type) mentions.push({ start: token.start, end: token.end, head: index, type, kind: 'pronoun' });
  }
  return mentions;
}
