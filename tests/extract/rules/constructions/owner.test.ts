import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('whose a thing is', () => {
  it.each([
    ["Police destroyed the farmer's house.", 'house', 'owner', 'farmer'],
    ['The navy seized two ships of Malta.', 'ships', 'owner', 'Malta'],
    ['Turkey shelled Kurdish positions.', 'positions', 'owner', 'Kurdish'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Turkey shelled positions near Afrin.', 'positions', 'owner', 'Afrin'],
    ['Police destroyed a stone house.', 'house', 'owner', 'stone'],
    ['Police investigated the death of a farmer.', 'death', 'owner', 'farmer'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
