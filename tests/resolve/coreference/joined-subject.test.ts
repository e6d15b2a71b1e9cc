import { describe, expect, it } from 'vitest';
import { surface } from '../../../src/model/span.ts';
import { article } from '../../fixtures/articles.ts';
import { useSession } from '../../fixtures/session.ts';

const session = useSession();

/** What a pronoun is linked to, by whichever rule. */
async function meantBy(text: string, pronoun: string): Promise<string | undefined> {
  const [doc] = await session.preset.annotate([article(text)]);
  const antecedent = doc?.mentions.find((mention) => surface(text, mention) === pronoun)?.antecedent;
  const mention = antecedent && doc?.mentions[antecedent.mention];
  return mention && surface(text, mention);
}

describe('an “it” in a clause that is joined to another', () => {
  it.each([
    ['Israel bombed a depot near Damascus; last month it had struck the airfield.', 'it', 'Israel'],
    ['Oslo fears that Malaysia might devalue, and that it could impose curbs on brokers.', 'it', 'Malaysia'],
  ])('%s', async (text, pronoun, name) => {
    expect(await meantBy(text, pronoun)).toBe(name);
  });

  it.each(['Iran fired a missile and it hit a hotel.', 'The general spoke of the plan, and it angered the queen.'])(
    '%s: of nobody',
    async (text) => {
      expect(['Iran', 'The general']).not.toContain(await meantBy(text, 'it'));
    },
  );
});
