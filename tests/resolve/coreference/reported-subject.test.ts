import { describe, expect, it } from 'vitest';
import { useMeantBy } from './meant-by.ts';

const meantBy = useMeantBy();

describe('the subject of what somebody says', () => {
  it.each([
    ['Russia said on Friday it had expelled two diplomats.', 'it', 'Russia'],
    ['Rwanda has rejected accusations that it supports the rebels.', 'it', 'Rwanda'],
    ['Eritrea dismissed claims that its troops had crossed the border.', 'its', 'Eritrea'],
    ['Nepal has not signed the treaty, nor has it opened the camps.', 'it', 'Nepal'],
    ['The Afghan government said it would free the prisoners.', 'it', 'The Afghan government'],
  ])('%s', async (text, pronoun, name) => {
    expect(await meantBy(text, pronoun)).toBe(name);
  });

  it.each([
    'Russia said it was time for talks to begin.',
    'Russia said it was a mistake to withdraw.',
    'Nepal said that it was important for the envoys to help.',
  ])('%s: nobody', async (text) => {
    expect(await meantBy(text, 'it')).toBeUndefined();
  });

  it('Armenia is small, but it was the first country to sign the treaty.: no empty subject', async () => {
    expect(await meantBy('Armenia is small, but it was the first country to sign the treaty.', 'it')).toBe('Armenia');
  });

  it.each([['The spokeswoman said it had rained in the north.', 'it', 'The spokeswoman']])(
    '%s: not the one who says it',
    async (text, pronoun, name) => {
      expect(await meantBy(text, pronoun)).not.toBe(name);
    },
  );
});
