import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('who had to do with an event', () => {
  it.each([
    ['Hezbollah had no role in the bombing of the embassy.', 'bombing', 'support', 'Hezbollah'],
    ['Serbia denied any involvement in the murder of the journalist.', 'murder', 'support', 'Serbia'],
    ['The court will examine Syrian involvement, but not its part in the raid.', 'raid', 'support', 'its'],
    ['Qatar is responsible for the raid on Aden.', 'raid', 'support', 'Qatar'],
    ['Iran was behind the attack on the tanker.', 'attack', 'support', 'Iran'],
    ['The rebels had nothing to do with the attack on the bridge.', 'attack', 'support', 'rebels'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Serbia denied any involvement in the Croatian raid by Bosnia.', 'raid', 'support', 'Serbia'],
    ['Iran was told of the attack on the tanker.', 'attack', 'support', 'Iran'],
    ['Kenya has nothing to say after the attack on the bridge.', 'attack', 'support', 'Kenya'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
