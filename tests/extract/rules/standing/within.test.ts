import { describe, expect, it } from 'vitest';
import { relationsIn } from '../../../fixtures/relations-in.ts';
import { useSession } from '../../../fixtures/session.ts';

const session = useSession();

describe('within', () => {
  it.each([
    ['The convoy reached Sarmada, Syria, on Monday.', ['located-in: Sarmada → Syria']],
    ['Rebels took the northern Syrian city of Aleppo.', ['located-in: Aleppo → Syrian']],
    ['The University of Sheffield in England agreed.', ['located-in: University of Sheffield → England']],
    ['The Dutch town of Eindhoven was flooded.', ['located-in: Eindhoven → Dutch']],
    ['Four men died in the North Waziristan region of Pakistan.', ['located-in: North Waziristan → Pakistan']],
    ['They met in Delft, the Netherlands.', ['located-in: Delft → Netherlands']],
    ['The guns stood at Swanwick in the south of England.', ['located-in: Swanwick → England']],
    [
      'He had to travel to Newtown in the US state of Connecticut.',
      ['located-in: Connecticut → US', 'located-in: Newtown → Connecticut'],
    ],
    ['Shells hit the village of Garmser in Helmand province.', ['located-in: Garmser → Helmand']],
    [
      'They hold the Nigerian states of Borno and Yobe.',
      ['located-in: Borno → Nigerian', 'located-in: Yobe → Nigerian'],
    ],
  ])('reads “%s”', async (text, expected) => {
    expect(await relationsIn(text, 'within', session)).toEqual(expected);
  });

  it.each([
    'She visited Paris, Rome and Oslo.',
    'Officials from Damascus met Syria envoys in Geneva.',
    'He was held north of Baghdad in Diyala province.', // the stretch north of it is
    'They left Tal Afar in army trucks.',
    'The Cologne and Frankfurt routes reopened.',
  ])('reads nothing in “%s”', async (text) => {
    expect(await relationsIn(text, 'within', session)).toEqual([]);
  });
});
