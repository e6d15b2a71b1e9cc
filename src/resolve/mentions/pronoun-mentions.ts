import type { Mention, Token } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';
import type { NodeTypeName } from '../../model/types.ts';

/** What a personal pronoun may stand for: a person, or anything; what it does stand for is coreference's to say. */
const pronounTypes: ReadonlyMap<string, string> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['his', 'person'],
  ['her', 'person'],
  ['him', 'person'],
  ['i', 'person'],
  ['my', 'person'],
  ['we', 'actor'],
  ['our', 'actor'],
  ['it', 'entity'],
  ['its', 'entity'],
  ['they', 'entity'],
  ['their', 'entity'],
]);

export function pronounMentions(first: number, end: number, tree: Tree): Mention[] {
  const mentions: Mention[] = [];
  for (let index = first; index < end; index++) {
    const token = tree.tokens[index] as Token; // first ≤ index < end
    if (token.upos !== 'PRON' || token.deprel === 'expl') continue;
    const type = pronounTypes.get(token.lemma.toLowerCase()) ?? pronounTypes.get(token.text.toLowerCase());
    if (type)
      mentions.push({ start: token.start, end: token.end, head: index, type: type as NodeTypeName, kind: 'pronoun' });
  }
  return mentions;
}
