import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('an adverbial clause without a subject', () => {
  it.each([
    ['After carrying out a test, Pyongyang offered talks.', 'carrying', 'nsubj', 'Pyongyang'],
    ['The minister accused the army of arming smugglers.', 'arming', 'nsubj', 'army'],
    ['Turkey warned Paris against arming Armenia.', 'arming', 'nsubj', 'Paris'],
    ['Brussels imposed a round of sanctions against Togo for arming rebels.', 'arming', 'nsubj', 'Togo'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['After rebels carried out a raid, Pyongyang offered talks.', 'carried', 'nsubj', 'Pyongyang'],
    ['The minister accused the army of arming smugglers.', 'arming', 'nsubj', 'minister'],
    ['The minister praised the deal on fish for easing tensions.', 'easing', 'nsubj', 'minister'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
