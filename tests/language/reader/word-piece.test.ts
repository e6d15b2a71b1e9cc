import { expect, test } from 'vitest';
import { createWordPiece } from '../../../src/language/reader/word-piece.ts';

const special = Array.from({ length: 100 }, (_, index) => `[unused${index}]`);
const pieces = [
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'kim',
  'jong',
  '-',
  "'",
  's',
  '##s',
  'miss',
  '##ile',
  '##iles',
  'zurich',
  'u',
  '.',
  '中',
];
const vocabulary = [...special, ...pieces].join('\n');
const wordPiece = createWordPiece(vocabulary, 6);
const read = (word: string) => wordPiece(word).map((id) => pieces[id - special.length]);

test.each([
  ['Kim', ['kim']],
  ['missiles', ['miss', '##iles']],
  ['MISSILE', ['miss', '##ile']],
  ['Zürich', ['zurich']],
  ['Kim-Jong', ['kim', '-', 'jong']],
  ["'s", ["'", 's']],
  ['U.S.', ['u', '.', 's', '.']],
  ['中中', ['中', '中']],
  ['kimono', ['[UNK]']],
  ['ki\u00adm', ['kim']],
  ['', ['[UNK]']],
  ['\ud800', ['[UNK]']],
  ['s'.repeat(101), ['[UNK]']],
  ['-'.repeat(50), ['-', '-', '-', '-', '-', '-']],
])('%s', (word, expected) => {
  expect(read(word)).toEqual(expected);
});
