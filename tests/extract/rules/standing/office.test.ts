import { describe, expect, it } from 'vitest';
import { relationsIn } from '../../../fixtures/relations-in.ts';
import { useSession } from '../../../fixtures/session.ts';

const session = useSession();

describe('office', () => {
  it.each([
    ['Germany will pay. Chancellor Angela Merkel promised it.', ['affiliated-with: Angela Merkel → Germany']],
    ['Ghana left the talks. Foreign Minister Kofi Owusu blamed Togo.', ['affiliated-with: Kofi Owusu → Ghana']],
  ])('reads “%s”', async (text, expected) => {
    expect(await relationsIn(text, 'office', session)).toEqual(expected);
  });

  it.each([
    'Norway will pay. Chancellor Angela Merkel promised it.', // her state is not named
    'Germany will pay. Angela Merkel promised it.', // no title in the text
    'Germany will pay. German Chancellor Angela Merkel promised it.', // the words beside her say it already
    'Ghana left the talks. The ambassador to Togo, Kofi Owusu, stayed.', // where he is sent
    'Ghana and Togo left. Foreign Minister Kofi Owusu blamed Mali.', // of two, nobody can tell which
  ])('reads nothing in “%s”', async (text) => {
    expect(await relationsIn(text, 'office', session)).toEqual([]);
  });
});
