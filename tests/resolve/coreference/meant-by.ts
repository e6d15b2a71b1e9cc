import { surface } from '../../../src/model/span.ts';
import { article } from '../../fixtures/articles.ts';
import { useSession } from '../../fixtures/session.ts';

/** Reads texts with all that ships; gives what a pronoun is linked to, by whichever rule. */
export function useMeantBy(): (text: string, pronoun: string) => Promise<string | undefined> {
  const session = useSession();
  return async (text, pronoun) => {
    const [doc] = await session.preset.annotate([article(text)]);
    const antecedent = doc?.mentions.find((mention) => surface(text, mention) === pronoun)?.antecedent;
    const mention = antecedent && doc?.mentions[antecedent.mention];
    return mention && surface(text, mention);
  };
}
