import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('the subject of a clause that says what a noun is about', () => {
  it.each([
    ['Iran has shown no sign of releasing the British sailors.', 'releasing', 'nsubj', 'Iran'],
    ['Norway has plans to buy ten frigates from Spain.', 'buy', 'nsubj', 'Norway'],
    ['Turkey has no intention of signing the treaty.', 'signing', 'nsubj', 'Turkey'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['The court issued an order to release the sailors.', 'release', 'nsubj', 'court'],
    ['Japan gave the rebels a chance to leave.', 'leave', 'nsubj', 'Japan'],
    ['Chad rejected a plan to deport the migrants.', 'deport', 'nsubj', 'Chad'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
