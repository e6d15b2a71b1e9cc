import { describe, expect, it } from 'vitest';
import { groupBySentence } from '../../../src/cli/html/group-by-sentence.ts';

const sentences = [
  { start: 5, end: 10 },
  { start: 12, end: 20 },
  { start: 20, end: 30 },
];

describe('groupBySentence', () => {
  it.each([
    ['in one sentence', 6, 8, [0]],
    ['over two', 8, 14, [0, 1]],
    ['over all', 6, 30, [0, 1, 2]],
    ['at a border', 20, 22, [2]],
    ['up to a border', 12, 20, [1]],
    ['a point', 12, 12, [1]],
    ['before the first', 0, 2, [0]],
    ['between two', 10, 12, [0]],
    ['behind the last', 40, 50, [2]],
  ])('%s', (_name, start, end, expected) => {
    const groups = groupBySentence([{ start, end }], sentences, (item) => item);
    expect(groups.flatMap((group, index) => group.map(() => index))).toEqual(expected);
  });

  it('without sentences', () => {
    expect(groupBySentence([{ start: 0, end: 1 }], [], (item) => item)).toEqual([]);
  });
});
