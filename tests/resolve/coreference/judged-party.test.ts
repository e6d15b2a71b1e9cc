import { describe, expect, it } from 'vitest';
import { useMeantBy } from './meant-by.ts';

const meantBy = useMeantBy();

describe('an “its” in what somebody is judged for', () => {
  it.each([
    ['The Security Council has imposed sanctions on Eritrea because of its support for militants.', 'its', 'Eritrea'],
    ['Togo criticised Benin for its raid on the port.', 'its', 'Benin'],
    ['Oslo slapped an embargo on Malta over its shipments to rebels.', 'its', 'Malta'],
  ])('%s', async (text, pronoun, name) => {
    expect(await meantBy(text, pronoun)).toBe(name);
  });

  it.each([
    ['Togo sent troops to Benin for its own security.', 'its', 'Benin'],
    ['Togo criticised the ruling in its letter to Benin.', 'its', 'the ruling'],
  ])('%s: another', async (text, pronoun, name) => {
    expect(await meantBy(text, pronoun)).not.toBe(name);
  });
});
