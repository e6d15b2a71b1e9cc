import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMarginals } from '../../../src/language/reader/marginals.ts';

const chain = {
  transitions: [
    [0.3, -1, 0],
    [-1e4, 0.5, 1],
    [0, 0, -2],
  ],
  start: [0, -1e4, 0.2],
  end: [0.1, 0, -1e4],
};
const classes = 3;

/** By summing over all label sequences. */
function byTrial(rows: readonly (readonly number[])[]): number[] {
  const sums = rows.map(() => [0, 0, 0]);
  let total = 0;
  const visit = (path: number[], score: number): void => {
    const last = path.at(-1);
    if (path.length === rows.length) {
      const weight = Math.exp(score + (last === undefined ? 0 : (chain.end[last] ?? 0)));
      total += weight;
      path.forEach((label, word) => {
        (sums[word] as number[])[label] = ((sums[word] as number[])[label] ?? 0) + weight;
      });
      return;
    }
    for (let label = 0; label < classes; label += 1) {
      const step = last === undefined ? chain.start[label] : chain.transitions[last]?.[label];
      visit([...path, label], score + (step ?? 0) + (rows[path.length]?.[label] ?? 0));
    }
  };
  visit([], 0);
  return sums.flat().map((sum) => sum / total);
}

test('marginals are what summing over all sequences gives', () => {
  const row = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: classes, maxLength: classes });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const found = createMarginals(chain)(rows.flat(), 0, rows.length);
      for (const [cell, probability] of byTrial(rows).entries()) expect(found[cell]).toBeCloseTo(probability, 6);
    }),
  );
});

test('a long sentence neither overflows nor vanishes', () => {
  const found = createMarginals(chain)(new Float32Array(3000).fill(80), 0, 1000);
  expect(found.every((probability) => probability >= 0 && probability <= 1)).toBe(true);
});
