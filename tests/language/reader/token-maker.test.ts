import { expect, test } from 'vitest';
import { applyScript } from '../../../src/language/reader/token-maker.ts';

test.each([
  ['Went', '4|go', 'go'],
  ['talks', '1|', 'talk'],
  ['Seoul', '^0|', 'Seoul'],
  ["'s", '=have', 'have'],
  ['a', '2|', undefined],
  ['a', '?', undefined],
])('%s with %s', (word, script, expected) => {
  expect(applyScript(word, script)).toBe(expected);
});
