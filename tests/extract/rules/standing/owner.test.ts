import { describe, expect, it } from 'vitest';
import { relationsIn } from '../../../fixtures/relations-in.ts';
import { useSession } from '../../../fixtures/session.ts';

const session = useSession();

describe('owner', () => {
  it.each([
    ['The Danish shipping company Maersk closed an office.', ['located-in: Maersk → Danish']],
    ['The British intelligence agency MI6 denied the report.', ['affiliated-with: MI6 → British']],
    ['Former KGB spy Anton Belov died in Lisbon.', ['affiliated-with: Anton Belov → KGB']],
    ["Estonia's Marta Tamm spoke first.", ['affiliated-with: Marta Tamm → Estonia']],
    ['SPD lawmaker Anna Berg voted against it.', ['member-of: Anna Berg → SPD']],
    ['Israeli author Noa Levi won the prize.', ['affiliated-with: Noa Levi → Israeli']],
    ["Israel's parliament, the Knesset, met on Sunday.", ['affiliated-with: Knesset → Israel']],
    ["China's state-run CCTV showed it.", ['located-in: CCTV → China']],
    ["Omar Farouk is one of Egypt's leading writers.", ['affiliated-with: Omar Farouk → Egypt']],
    [
      'The head of the Palestinian negotiating team, Omar Farouk, was absent.',
      ['affiliated-with: Omar Farouk → Palestinian'],
    ],
  ])('reads “%s”', async (text, expected) => {
    expect(await relationsIn(text, 'owner', session)).toEqual(expected);
  });

  it.each([
    'Taliban hostage Peter Moore came home.', // of those who held him
    'Turkish ally Qatar sent food.', // how two stand to one another
    'The pro-Russian politician Ivan Petrenko was fined.',
    'Nigeria analyst Ada Obi expects a vote.', // what she deals with
    "Russia's Black Sea fleet put to sea.", // the fleet is Russia's
    'They met the Greek government, the Commission and the Monetary Fund (IMF).', // the bracket is the Fund's
    "Israel's Gaza withdrawal began.",
    'The US review of the Keystone XL pipeline ended.',
    "China's UN Security Council seat was empty.",
    'The party named by France, Germany and Peter Braun lost.',
  ])('reads nothing in “%s”', async (text) => {
    expect(await relationsIn(text, 'owner', session)).toEqual([]);
  });
});
