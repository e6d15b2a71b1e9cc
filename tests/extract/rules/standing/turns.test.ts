import { describe, expect, it } from 'vitest';
import { relationsIn } from '../../../fixtures/relations-in.ts';
import { useSession } from '../../../fixtures/session.ts';

const session = useSession();

describe('events that begin or end a relation', () => {
  it.each([
    ['Slovakia joined NATO in 2004.', ['member-of: Slovakia → NATO, asserted, 2004-01-01/…']],
    ['Qatar left OPEC in 2019.', ['member-of: Qatar → OPEC, asserted, former, …/2019-12-31']],
    [
      'Burundi withdrew from the Rome Statute in 2017.',
      ['party-to: Burundi → Rome Statute, asserted, former, …/2017-12-31'],
    ],
    ['Ukraine plans to join the European Union.', ['member-of: Ukraine → European Union, planned']],
    [
      'Rupert Mwale resigned as president of Zambia in 2011.',
      ['holds-office: Rupert Mwale → Zambia, asserted, former, …/2011-12-31'],
    ],
    [
      'Lucia Moreau was elected president of Gabon in 2016.',
      ['holds-office: Lucia Moreau → Gabon, planned, designate'],
    ],
  ])('tell it in “%s”', async (text, expected) => {
    expect(await relationsIn(text, 'turn', session, 'frame')).toEqual(expected);
  });

  it.each([
    'Qatar may leave OPEC.', // not yet: nothing has ended
    'Qatar did not leave OPEC.',
    'The guests left the hotel, and Rupert Mwale joined the dance.',
  ])('tell nothing in “%s”', async (text) => {
    expect(await relationsIn(text, 'turn', session)).toEqual([]);
  });
});
