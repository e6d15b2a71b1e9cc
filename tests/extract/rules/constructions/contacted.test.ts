import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('what is said to whoever is summoned or phoned', () => {
  it.each([
    ['Kenya summoned the Danish envoy to complain about the film.', 'complain', 'nsubj', 'Kenya'],
    ['Kenya summoned the Danish envoy to complain about the film.', 'complain', 'contacted', 'envoy'],
    ['The emir phoned the premier to express support.', 'express', 'nsubj', 'emir'],
    ['The emir phoned the premier to express support.', 'express', 'contacted', 'premier'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Kenya summoned the Danish envoy to explain the film.', 'explain', 'nsubj', 'Kenya'],
    ['Kenya called on Denmark to condemn the film.', 'condemn', 'nsubj', 'Kenya'],
    ['Kenya summoned the Danish envoy to complain about the film.', 'complain', 'nsubj', 'envoy'],
    ['The emir left the hall to express his anger.', 'express', 'contacted', 'hall'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
