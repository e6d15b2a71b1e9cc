import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('who must act first', () => {
  it.each([
    ['Ghana will not lift the curfew until the rebels withdraw.', 'lift', 'awaited', 'rebels'],
    ['The miners will not end the strike until their demands are met by the ministry.', 'end', 'awaited', 'ministry'],
    ['Ghana will not lift the curfew until it is sure that Togo has left.', 'lift', 'awaited', 'Togo'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Ghana will not lift the curfew while the rebels advance.', 'lift', 'awaited', 'rebels'],
    ['The miners will not end the strike until their demands are met.', 'end', 'awaited', 'demands'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
