import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('an adverbial clause without a subject', () => {
  it.each([
    ['After carrying out a test, Pyongyang offered talks.', 'carrying', 'nsubj', 'Pyongyang'],
    ['Benin accused Niger of arming smugglers.', 'arming', 'nsubj', 'Niger'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['After rebels carried out a raid, Pyongyang offered talks.', 'carried', 'nsubj', 'Pyongyang'],
    ['Benin accused Niger of arming smugglers.', 'arming', 'nsubj', 'Benin'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
