import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('a noun that its verb only carries', () => {
  it.each([
    ['The rebels mounted an attack on the port.', 'attack', 'support', 'rebels'],
    ['Mexico is in talks with a railway builder.', 'talks', 'support', 'Mexico'],
    ['Officials say the former minister is back in custody.', 'custody', 'nmod:of', 'minister'],
    ['North Korea has been under UN sanctions since 2006.', 'sanctions', 'nmod:of', 'Korea'],
    ['The ambush is believed to have been carried out by local gunmen.', 'ambush', 'support', 'gunmen'],
    ['Talks will take place between both sides.', 'Talks', 'nmod:between', 'sides'],
    ['Israel lifted the curbs imposed on Lebanon.', 'curbs', 'nmod:on', 'Lebanon'],
    ['A series of talks took place between both sides.', 'talks', 'nmod:between', 'sides'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['The rebels feared an attack on the port.', 'attack', 'support', 'rebels'],
    ['Officials say the former minister is back in custody.', 'custody', 'support', 'minister'],
    ['North Korea has been under UN sanctions since 2006.', 'sanctions', 'support', 'Korea'],
    ['The ambush is believed to have been condemned by local gunmen.', 'ambush', 'support', 'gunmen'],
    ['The rebels condemned the attack on the port.', 'attack', 'support', 'rebels'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
