import { describe, expect, it } from 'vitest';
import { relationsIn } from '../../../fixtures/relations-in.ts';
import { useSession } from '../../../fixtures/session.ts';

const session = useSession();

describe('seat', () => {
  it.each([
    ['Ireland-based Ryanair cancelled the flights.', ['located-in: Ryanair → Ireland']],
    ['The Geneva-based World Health Organization sent doctors.', ['located-in: World Health Organization → Geneva']],
  ])('reads “%s”', async (text, expected) => {
    expect(await relationsIn(text, 'seat', session)).toEqual(expected);
  });

  it.each(['Evidence-based medicine helps Ryanair.', 'Ryanair, whose plans are based on hope, met Ireland.'])(
    'reads nothing in “%s”',
    async (text) => {
      expect(await relationsIn(text, 'seat', session)).toEqual([]);
    },
  );
});
