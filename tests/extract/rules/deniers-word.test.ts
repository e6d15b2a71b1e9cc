import { expect, it } from 'vitest';
import { extractClaims } from '../../../src/pipeline/extract-claims.ts';
import { article } from '../../fixtures/articles.ts';
import { useSession } from '../../fixtures/session.ts';
import { chainOf, describeRefiner } from './refiners/refiner-helper.ts';

describeRefiner(
  'what another denies',
  {
    'is told by the denier as not so, beside the word of who said it': [
      [
        'Sudan accused Egypt of bombing its convoys, a charge that Cairo dismissed as baseless.',
        'bombing',
        'negated by Cairo',
      ],
      [
        'Sudan accused Egypt of bombing its convoys, a charge that Cairo dismissed as baseless.',
        'bombing',
        'affirmed by Sudan',
      ],
      [
        'Turkey accused Greece of arming the islands, an accusation denied by Athens.',
        'military-aid',
        'negated by Athens',
      ],
      ['Kenya accused Somalia of arming bandits, which Somalia denies.', 'military-aid', 'negated by Somalia'],
      ['Delhi said that Pakistan had sheltered militants, but Pakistan denied it.', 'asylum', 'negated by Pakistan'],
      ['Iran accused Israel of killing the scientist. Israel denied the allegation.', 'attack', 'negated by Israel'],
    ],
  },
  (claim, text) => `${claim.polarity} by ${chainOf(claim, text)}`,
);

const session = useSession();

it.each([
  'Iran accused Israel of killing the scientist. Tehran repeated the allegation.',
  'Iran said Israel had killed the scientist. Oman said the same. Israel denied it.',
  'Iran said Israel had killed the scientist. Israel denied the claims of the union.',
  'Iran accused Israel of killing the scientist, an allegation that it repeated.',
])('nobody denies: %s', async (text) => {
  const [doc] = await session.preset.annotate([article(text)]);
  const claims = doc ? await extractClaims(doc, session.preset) : [];
  expect(claims.filter(({ type }) => type === 'attack').map(({ polarity }) => polarity)).toEqual(['affirmed']);
});
