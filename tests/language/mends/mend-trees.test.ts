import { expect, it } from 'vitest';
import { mendWith } from '../../../src/language/mends/mend-trees.ts';
import { handTree } from './hand-tree.ts';

const { tokens, sentences } = handTree('Oslo/PROPN/nsubj/1 left/VERB/root/-1 Chad/PROPN/obj/1');

it('leaves a sentence alone where a mend would hang words in a circle', () => {
  const circle = { name: 'circle', mend: () => [{ token: 1, head: 2, deprel: 'obj' }] };
  expect(mendWith([circle])(tokens, sentences)).toBe(tokens);
});

it('turns a word and its head round', () => {
  const round = {
    name: 'round',
    mend: () => [
      { token: 1, head: 2, deprel: 'acl' },
      { token: 2, head: -1, deprel: 'root' },
    ],
  };
  expect(mendWith([round])(tokens, sentences).map(({ head }) => head)).toEqual([1, 2, -1]);
});
