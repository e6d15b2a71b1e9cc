import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('a passive, turned round', () => {
  it.each([
    ['The embassy was stormed by protesters.', 'stormed', 'obj', 'embassy'],
    ['The embassy was stormed by protesters.', 'stormed', 'nsubj', 'protesters'],
    ['Two sailors were released from captivity by the Libyan coastguard on Friday.', 'released', 'nsubj', 'coastguard'],
    ['The defector was offered refuge.', 'offered', 'iobj', 'defector'],
    ['Workers want the customs chief sacked, and their union wants a French inquiry.', 'sacked', 'obj', 'chief'],
    ['Malaysian immigration authorities have deported 1,086 Burmese migrants.', 'deported', 'nsubj', 'authorities'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['The embassy was stormed by protesters.', 'stormed', 'nsubj', 'embassy'],
    ['The embassy was stormed by Friday.', 'stormed', 'obj', 'Friday'],
    ['The sailors were released from a camp near the harbour.', 'released', 'nsubj', 'harbour'],
    ['The migrants have been deported.', 'deported', 'nsubj', 'migrants'],
    ['Workers want the customs chief to leave.', 'leave', 'obj', 'chief'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
