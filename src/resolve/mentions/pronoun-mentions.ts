import type { Mention, Token } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';
import type { NodeTypeName } from '../../model/types.ts';

/** What a pronoun may stand for: a person, or anything; what it does stand for is coreference's to say. */
const pronounTypes: ReadonlyMap<string, string> = new Map([
  ...['he', 'she', 'his', 'her', 'him', 'hers', 'himself', 'herself', 'i', 'me', 'my', 'mine', 'myself'].map(
    (word) => [word, 'person'] as const,
  ),
  ...['we', 'us', 'our', 'ours', 'ourselves', 'you', 'your'].map((word) => [word, 'actor'] as const),
  ...['it', 'its', 'itself', 'they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, 'entity'] as const),
]);

export function pronounMentions(first: number, end: number, tree: Tree): Mention[] {
  const mentions: Mention[] = [];
  for (let index = first; index < end; index++) {
    const token = tree.tokens[index] as Token; // first ≤ index < end
    if (token.upos !== 'PRON' || token.deprel === 'expl') continue;
    const type = pronounTypes.get(token.text.toLowerCase());
    if (type)
      mentions.push({ start: token.start, end: token.end, head: index, type: type as NodeTypeName, kind: 'pronoun' });
  }
  return mentions;
}
