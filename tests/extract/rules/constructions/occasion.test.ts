import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('who does something in the course of something', () => {
  it.each([
    ['China launched jets during a three-day drill.', 'drill', 'occasion', 'China'],
    ['Police tested a drone during an exercise in Jinan.', 'exercise', 'occasion', 'Police'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Oman protested during the drill.', 'drill', 'occasion', 'Oman'],
    ['Oman said during a drill that it was ready.', 'drill', 'occasion', 'Oman'],
    ['Two soldiers were killed during a drill.', 'drill', 'occasion', 'soldiers'],
    ['Oman protested against a drill.', 'drill', 'occasion', 'Oman'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
