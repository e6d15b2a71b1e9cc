import { describe, expect, it } from 'vitest';
import { relationsIn } from '../../../fixtures/relations-in.ts';
import { useSession } from '../../../fixtures/session.ts';

const session = useSession();

describe('inside', () => {
  it.each([
    ['The US Justice Department declined to comment.', ['affiliated-with: US Justice Department → US']],
    ['The UN Security Council met.', ['affiliated-with: UN Security Council → UN']],
    [
      'The United Nations War Crimes Tribunal met.',
      ['affiliated-with: United Nations War Crimes Tribunal → United Nations'],
    ],
    ['The Chinese Foreign Ministry confirmed the visit.', ['affiliated-with: Chinese Foreign Ministry → Chinese']],
  ])('reads “%s”', async (text, expected) => {
    expect(await relationsIn(text, 'inside', session)).toEqual(expected);
  });

  it.each([
    "Troops of the Korean People's Army drilled near Seoul.", // of the North, and the name does not say so
    'The Greek parliament voted.', // no name of its own: the description says all
    'The European Council on Foreign Relations published a study.', // a name of its own
    'American Airlines landed late.', // a company's name says little
  ])('reads nothing in “%s”', async (text) => {
    expect(await relationsIn(text, 'inside', session)).toEqual([]);
  });
});
