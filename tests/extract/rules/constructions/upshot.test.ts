import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('who acts after what a noun names with another', () => {
  it.each([
    ['The union called off the march after talks with the ministry.', 'talks', 'upshot', 'union'],
    ['Ghana withdrew its claim after a summit with Togo.', 'summit', 'upshot', 'Ghana'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['The union called off the march before talks with the ministry.', 'talks', 'upshot', 'union'],
    ['The pilot was freed after talks with the rebels.', 'talks', 'upshot', 'pilot'],
    ["Ghana reopened the border after Mali's talks with Togo.", 'talks', 'upshot', 'Ghana'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
