import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('a relative clause and its noun', () => {
  it.each([
    ['Iraq, which invaded Kuwait, was sanctioned.', 'invaded', 'nsubj', 'Iraq'],
    ['Fighters who Riyadh says are armed by Iran left.', 'armed', 'obj', 'Fighters'],
    ['The port that Ankara seized was mined.', 'seized', 'obj', 'port'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['The port that Ankara seized was mined.', 'seized', 'nsubj', 'port'],
    ['Iraq, which Iran invaded, was sanctioned.', 'invaded', 'nsubj', 'Iraq'],
    ['They met the king, who the rebels threatened to kill.', 'threatened', 'nsubj', 'king'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
