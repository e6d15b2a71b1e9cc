import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('a conjunct without a subject', () => {
  it.each([
    ['Turkey shelled the town and seized two villages.', 'seized', 'nsubj', 'Turkey'],
    ['Turkey shelled the town and is ready to seize it.', 'ready', 'nsubj', 'Turkey'],
    ['The hostages were taken to the river and set free there.', 'set', 'obj', 'hostages'],
    ['The editor was arrested and deported.', 'deported', 'obj', 'editor'],
    ['The tanker is owned by Oman and was chased off by the navy.', 'chased', 'obj', 'tanker'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Turkey shelled the town, but Syria has seized two villages.', 'seized', 'nsubj', 'Turkey'],
    ['The town was shelled, the rebels said.', 'said', 'nsubj', 'town'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
