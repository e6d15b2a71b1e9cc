import { describe, expect, it } from 'vitest';
import { relationsIn } from '../../../fixtures/relations-in.ts';
import { useSession } from '../../../fixtures/session.ts';

const session = useSession();

describe('post', () => {
  it.each([
    ['“This is late,” said Ana Diaz of Oxfam.', ['affiliated-with: Ana Diaz → Oxfam']],
    [
      'Omar Haddad, professor of history at Cairo University, was not surprised.',
      ['affiliated-with: Omar Haddad → Cairo University'],
    ],
    ['Marta Berg is a political scientist with Oxfam.', ['affiliated-with: Marta Berg → Oxfam']],
    ['Ana Diaz, a spokeswoman for Ghana, said so.', ['affiliated-with: Ana Diaz → Ghana']],
    ['Peter Berg, an analyst with Rabobank, expects a cut.', ['affiliated-with: Peter Berg → Rabobank']],
  ])('reads “%s”', async (text, expected) => {
    expect(await relationsIn(text, 'post', session)).toEqual(expected);
  });

  it.each([
    'Ana Diaz flew to Oslo with Oxfam.',
    'A photograph of Ana Diaz hung at Oxfam.',
    'The UN special envoy for Yemen, Omar Haddad, arrived.', // where he is sent
  ])('reads nothing in “%s”', async (text) => {
    expect(await relationsIn(text, 'post', session)).toEqual([]);
  });
});
