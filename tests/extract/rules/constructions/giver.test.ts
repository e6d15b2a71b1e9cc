import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('who is said to be the giver', () => {
  it.each([
    ['Norway is the largest donor of aid in Chad.', 'aid', 'support', 'Norway'],
    ['Norway, a provider of aid to Chad, has left.', 'aid', 'support', 'Norway'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Norway is a critic of aid to Chad.', 'aid', 'support', 'Norway'],
    ['Norway is one of the donors for whom aid matters.', 'aid', 'support', 'Norway'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
