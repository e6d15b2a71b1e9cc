import { createSlotReader } from '../../../../src/extract/rules/predicate-slots.ts';
import { createTree } from '../../../../src/model/tree.ts';
import { article } from '../../../fixtures/articles.ts';
import { useSession } from '../../../fixtures/session.ts';

export type ReadSlots = (text: string, word: string) => Promise<Record<string, string[]>>;

/** The slots of a word of a sentence as the real reader and all constructions give them: slot → words. */
export function useSlots(): ReadSlots {
  const session = useSession();
  return async (text, word) => {
    const [doc] = await session.preset.annotate([article(text)]);
    const tree = createTree(doc?.tokens ?? []);
    const predicate = tree.tokens.findIndex((token) => token.text === word);
    if (predicate < 0) throw new Error(`“${word}” is no word of “${text}”`);
    const slots = createSlotReader(tree, session.resources.lexicon)(predicate);
    return Object.fromEntries(
      [...slots].map(([slot, fillers]) => [slot, fillers.map((at) => tree.tokens[at]?.text ?? '')]),
    );
  };
}
