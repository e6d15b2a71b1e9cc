import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('who says the clause that a predicate heads', () => {
  it.each([
    ['Oslo said Chad must leave Mali.', 'leave', 'speaker', 'Oslo'],
    ['Chad must leave Mali, Oslo said.', 'leave', 'speaker', 'Oslo'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Oslo waited until Chad left Mali.', 'left', 'speaker', 'Oslo'],
    ['Oslo helped Chad leave Mali.', 'leave', 'speaker', 'Oslo'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
