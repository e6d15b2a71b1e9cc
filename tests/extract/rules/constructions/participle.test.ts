import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('a clause without a subject that hangs on a noun', () => {
  it.each([
    ['Rebels backed by Ankara took the town.', 'backed', 'nsubj', 'Ankara'],
    ['Rebels backed by Ankara took the town.', 'backed', 'obj', 'Rebels'],
    ['Troops besieging the town withdrew.', 'besieging', 'nsubj', 'Troops'],
    ['Japan is the second donor, contributing two million dollars to the fund.', 'contributing', 'nsubj', 'Japan'],
    ['The militia, backed by Oman and supplied with drones by Qatar, left.', 'supplied', 'nsubj', 'Qatar'],
    ['The militia, backed by Oman and supplied with drones by Qatar, left.', 'supplied', 'obj', 'militia'],
    ['Its plan to attack the port failed.', 'attack', 'nsubj', 'Its'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Troops besieging the town withdrew.', 'besieging', 'obj', 'Troops'],
    ['The militia, backed by Oman and supplied with drones by Qatar, left.', 'supplied', 'nsubj', 'Oman'],
    ['Rebels that Ankara backed took the town.', 'backed', 'nsubj', 'Rebels'],
    ['Gunmen killed a teacher in a drive-by shooting in Quetta.', 'shooting', 'nsubj', 'teacher'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
