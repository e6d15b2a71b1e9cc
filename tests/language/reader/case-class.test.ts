import { expect, test } from 'vitest';
import { caseClass } from '../../../src/language/reader/case-class.ts';

test.each([
  ['talks', 1],
  ["n't", 1],
  ['U.S.', 2],
  ['B-1B', 2],
  ['Son-hui', 3],
  ['Kim', 3],
  ['A', 4],
  ['3D', 4],
  ['al-Assad', 5],
  ['McCain', 5],
  ['2017', 6],
  ['1,000', 6],
  ['…', 7],
  ['金', 7],
  ['', 7],
])('%s → %i', (word, expected) => {
  expect(caseClass(word)).toBe(expected);
});
