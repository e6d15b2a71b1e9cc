import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/pipeline/extract-claims.ts';
import { article } from '../../fixtures/articles.ts';
import { useSession } from '../../fixtures/session.ts';

const session = useSession();

/** The modality and the parties of every assault that a text tells. */
const assaults = async (text: string) => {
  const [doc] = await session.preset.annotate([article(text)]);
  if (!doc) throw new Error('one article gives one doc');
  const claims = (await extractClaims(doc, session.preset)).filter(({ plover }) => plover === 'ASSAULT');
  return claims.map(({ modality, participants }) => {
    const parties = participants.filter(({ role }) => role === 'agent' || role === 'recipient');
    return [modality, ...parties.map(({ mention }) => text.slice(mention.start, mention.end))];
  });
};

describe('what a weapon does', () => {
  it.each<[string, string[][]]>([
    [
      'Syrian agents may have planted the explosives that killed the former premier.',
      [['possible', 'Syrian agents', 'the former premier']],
    ],
    ['Rebels fired rockets that hit a school.', [['asserted', 'Rebels', 'a school']]],
    ['The minister sold the rockets that hit a school.', [['asserted', 'a school']]],
  ])('%s', async (text, expected) => {
    expect(await assaults(text)).toEqual(expected);
  });
});
