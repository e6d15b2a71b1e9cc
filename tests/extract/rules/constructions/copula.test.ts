import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('what a noun is said of', () => {
  it.each([
    ['Jordan is an ally of the United States.', 'ally', 'nsubj', 'Jordan'],
    ['Ecuador, a member of OPEC, cut output.', 'member', 'nsubj', 'Ecuador'],
    ["Turkey's ally Azerbaijan welcomed the deal.", 'ally', 'appos', 'Azerbaijan'],
    ['Troops loyal to Laurent Gbagbo blockaded the hotel.', 'loyal', 'nsubj', 'Troops'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Jordan met an ally of the United States.', 'ally', 'nsubj', 'Jordan'],
    ['Loyal troops blockaded the hotel.', 'Loyal', 'nsubj', 'troops'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
