import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('a deed tied by a hyphen to whoever does it', () => {
  it.each([
    ['The US-led invasion of Iraq began in 2003.', 'invasion', 'nmod:by', 'US'],
    ['The Saudi-led strike killed forty people.', 'strike', 'nmod:by', 'Saudi'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['The Russian-made rocket hit the base.', 'rocket', 'nmod:by', 'Russian'],
    ['The US-brokered truce held.', 'truce', 'nmod:by', 'US'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
