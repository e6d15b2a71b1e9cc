import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('whom a verb acts on, before an infinitive', () => {
  it.each([
    ['The Munich court convicted Siemens to pay a fine of two million euros.', 'convicted', 'obj', 'Siemens'],
    ['The court ordered Chad to pay.', 'ordered', 'obj', 'Chad'],
    ['A court in Lyon found the bishop guilty of fraud.', 'found', 'obj', 'bishop'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Oslo said Chad had to pay.', 'said', 'obj', 'Chad'],
    ['The court agreed to hear Chad.', 'agreed', 'obj', 'Chad'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
