import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('the subject of an infinitive', () => {
  it.each([
    ['Delhi agreed to release the pilot.', 'release', 'nsubj', 'Delhi'],
    ['The court ordered the army to withdraw.', 'withdraw', 'nsubj', 'army'],
    ['The envoy promised the rebels to leave.', 'leave', 'nsubj', 'envoy'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Thousands of people crossed into Uganda to escape fighting in Goma.', 'fighting', 'nsubj', 'people'],
    ['The court ordered the army to withdraw.', 'withdraw', 'nsubj', 'court'],
    ['Army shelling killed one soldier and wounded another, the ministry announced.', 'killed', 'nsubj', 'ministry'],
    ['Sudan failed to stop attacking rebels.', 'attacking', 'nsubj', 'rebels'],
    ['Delhi agreed that Chad should release the pilot.', 'release', 'nsubj', 'Delhi'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
