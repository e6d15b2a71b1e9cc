import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTree, isTree } from '../../../src/language/reader/tree.ts';

/** The best tree with one root, found by trying all. Rows are words; column 0 is the root. */
function bestByTrial(rows: readonly (readonly number[])[]): { heads: number[]; score: number } {
  let best = { heads: [] as number[], score: Number.NEGATIVE_INFINITY };
  const heads = rows.map(() => 0);
  const visit = (word: number, score: number): void => {
    if (word === rows.length) {
      if (isTree(heads) && score > best.score) best = { heads: [...heads], score };
      return;
    }
    for (let head = 0; head <= rows.length; head += 1) {
      if (head === word + 1) continue;
      heads[word] = head;
      visit(word + 1, score + (rows[word]?.[head] ?? 0));
    }
  };
  visit(0, 0);
  return best;
}

const decode = (rows: readonly (readonly number[])[]): number[] => [
  ...decodeTree(rows.flat(), 0, rows.length + 1, rows.length),
];
const total = (rows: readonly (readonly number[])[], heads: readonly number[]): number =>
  heads.reduce((sum, head, word) => sum + (rows[word]?.[head] ?? 0), 0);

describe('decodeTree', () => {
  test.each([
    [
      'greedy heads that are a tree',
      [
        [9, 0, 0],
        [0, 5, 0],
      ],
      [0, 1],
    ],
    [
      'two words that point at each other',
      [
        [1, 0, 9],
        [2, 9, 0],
      ],
      [2, 0],
    ],
    [
      'two roots',
      [
        [9, 0, 1],
        [8, 2, 0],
      ],
      [0, 1],
    ],
    ['one word', [[0, 0]], [0]],
    ['no word', [], []],
  ])('%s', (_name, rows, heads) => {
    expect(decode(rows)).toEqual(heads);
  });

  test('is as good as the best of all trees', () => {
    const matrix = fc.integer({ min: 1, max: 5 }).chain((words) =>
      fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: words + 1, maxLength: words + 1 }), {
        minLength: words,
        maxLength: words,
      }),
    );
    fc.assert(
      fc.property(matrix, (rows) => {
        const heads = decode(rows);
        expect(isTree(heads)).toBe(true);
        expect(total(rows, heads)).toBeCloseTo(bestByTrial(rows).score, 6);
      }),
      { numRuns: 300 },
    );
  });

  test('reads one row of a padded batch', () => {
    const padded = [7, 7, 7, 7, 0, 0, 9, -1e9, 9, 0, 0, -1e9, 0, 0, 0, -1e9];
    expect([...decodeTree(padded, 4, 4, 2)]).toEqual([2, 0]);
  });

  test('numbers that are none give a tree all the same', () => {
    const rows = Array.from({ length: 6 }, () => Array.from({ length: 7 }, () => Number.NaN));
    expect(isTree(decode(rows))).toBe(true);
  });
});

test.each([
  [[0, 1, 2], true],
  [[0, 0], false],
  [[2, 1], false],
  [[0, 3, 2], false],
])('isTree %j', (heads, expected) => {
  expect(isTree(heads)).toBe(expected);
});
