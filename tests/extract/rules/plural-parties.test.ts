import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/pipeline/extract-claims.ts';
import { article } from '../../fixtures/articles.ts';
import { useSession } from '../../fixtures/session.ts';

const session = useSession();

/** Who takes part in the claims that the last sentence tells. */
const partiesOfLast = async (text: string) => {
  const [doc] = await session.preset.annotate([article(text, '2025-05-15')]);
  const last = doc?.sentences.at(-1)?.start ?? 0;
  const claims = (doc ? await extractClaims(doc, session.preset) : []).filter(({ evidence }) => evidence.start >= last);
  return [
    ...new Set(
      claims.flatMap(({ participants }) => participants.map(({ mention }) => text.slice(mention.start, mention.end))),
    ),
  ];
};

describe('whom a plural means', () => {
  it.each<[string, string[]]>([
    ['Kenya and Somalia said they would sanction Eritrea.', ['Kenya', 'Somalia', 'Eritrea']],
    ['Chad and Niger condemned the raid. They sanctioned Mali.', ['Chad', 'Niger', 'Mali']],
    ['Talks between Chile and Peru failed. Both sides recalled their envoys.', ['Chile', 'Peru', 'their envoys']],
    ['Ghana and Togo quarrelled. The two countries signed a border treaty.', ['Ghana', 'Togo']],
    ['Ada Berg and Jon Lund met in Oslo. The two leaders signed a treaty.', ['Ada Berg', 'Jon Lund']],
  ])('%s', async (text, expected) => {
    expect((await partiesOfLast(text)).filter((party) => expected.includes(party))).toEqual(expected);
  });

  it.each<[string, string]>([
    ['Chad, Niger and Mali quarrelled. The two countries signed a border treaty.', 'Chad'], // two of three: which?
    ['Ghana and Togo quarrelled. The two soldiers were arrested.', 'Ghana'], // states are no soldiers
    ['Ghana and Togo fought the rebels. They attacked Lomé.', 'Ghana'], // the rebels may have
    ['Ghana and Togo quarrelled. Two countries sanctioned Mali.', 'Ghana'], // any two
    ['Ghana and Togo quarrelled. The two countries that border Mali sanctioned it.', 'Ghana'], // said otherwise which
  ])('%s: not %s', async (text, party) => {
    expect(await partiesOfLast(text)).not.toContain(party);
  });
});
