import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('what hangs on the predicate itself', () => {
  it.each([
    ['Iran seized the tanker in the strait.', 'seized', 'obj', 'tanker'],
    ['Iran seized the tanker in the strait.', 'seized', 'obl:in', 'strait'],
    ['The minister fell out with the cabinet.', 'fell', 'obl:with', 'cabinet'],
    ['Officials say a car bombing near a base in Balad killed four guards.', 'killed', 'nsubj', 'bombing'],
    ['Pakistan test-fired a missile.', 'fired', 'obj', 'missile'],
    ['Interpol shared fingerprints with Togo.', 'shared', 'nsubj', 'Interpol'],
    ['North Korea tested what it called a hydrogen bomb.', 'tested', 'obj', 'bomb'],
    ["Minsk's supposed hijacking of the airliner could have been planned.", 'hijacking', 'nmod:poss', 'Minsk'],
    ['Acting on a tip from Spanish police, officers on Tuesday arrested nine men.', 'arrested', 'nsubj', 'officers'],
    ['The widows have filed a suit accusing the Juarez cartel of carrying out the raid.', 'accusing', 'obj', 'cartel'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Iran seized the tanker that left the strait.', 'seized', 'obj', 'strait'],
    ['Iran said Oman seized the tanker.', 'said', 'obj', 'tanker'],
    ['North Korea tested what gave the army hope.', 'tested', 'obj', 'hope'],
    ['On Tuesday fingerprints were shared.', 'shared', 'nsubj', 'Tuesday'],
    ['Officials say a car bombing near a base in Balad killed four guards.', 'killed', 'nsubj', 'Officials'],
    [
      'The widows have filed a suit accusing the Juarez cartel of carrying out the raid.',
      'accusing',
      'nsubj',
      'cartel',
    ],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
