import { expect, it } from 'vitest';
import { hasPhraseBefore, phraseEndingAt } from '../../../../src/extract/rules/refiners/phrases.ts';
import { createTree } from '../../../../src/model/tree.ts';
import { handTree } from '../../../language/mends/hand-tree.ts';

const listed = new Set(['no longer', 'long as', 'as long as']);
const tree = createTree(
  handTree(
    'Oslo/PROPN/nsubj/4 is/AUX/cop/4 no/ADV/advmod/3 longer/ADV/advmod/4 ally/NOUN/root/-1 as/ADV/advmod/6 long/ADV/advmod/4 as/SCONJ/mark/8 lasts/VERB/advcl/6',
  ).tokens,
);

it.each([
  [3, 'no longer'],
  [7, 'as long as'], // the longest
  [2, undefined],
])('the phrase that ends at token %i is %s', (token, phrase) => {
  expect(phraseEndingAt(token, tree, listed)).toBe(phrase);
});

it.each([
  [4, true], // “no longer ally”
  [8, true], // “as long as lasts”
  [0, false],
])('a listed phrase before token %i: %s', (token, found) => {
  expect(hasPhraseBefore(token, tree, listed)).toBe(found);
});
