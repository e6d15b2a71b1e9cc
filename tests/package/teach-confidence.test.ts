import { describe, expect, it } from 'vitest';
import { choosePrior, type Tried } from '../../scripts/confidence/choose-prior.ts';
import { findLevels } from '../../scripts/confidence/find-levels.ts';

const tried = (prior: number, losses: readonly number[]): Tried => ({
  prior,
  losses,
  loss: losses.reduce((sum, loss) => sum + loss, 0) / losses.length,
  forecasts: [],
});

describe('choosePrior', () => {
  it('takes the strongest that so many articles cannot tell from the best', () => {
    const best = tried(2, [1, 2, 1, 2]);
    expect(choosePrior([best, tried(4, [1.1, 1.9, 1.1, 1.95]), tried(8, [1.5, 2.4, 1.6, 2.5])]).prior).toBe(4);
  });
});

describe('findLevels', () => {
  const group = (chance: number, right: number, of: number) =>
    Array.from({ length: of }, (_, index) => ({ chance: chance + index / 1e4, right: index < right }));

  it('keeps levels that so many claims can tell apart, and no finer', () => {
    const levels = findLevels([
      ...group(0.1, 30, 100),
      ...group(0.3, 33, 100),
      ...group(0.5, 60, 100),
      ...group(0.7, 61, 100),
      ...group(0.9, 62, 100),
    ]);
    expect(levels.map(({ share }) => share.toFixed(2))).toEqual(['0.32', '0.61']);
  });

  it('never falls', () => {
    const levels = findLevels([...group(0.2, 60, 100), ...group(0.5, 40, 100), ...group(0.8, 80, 100)]);
    expect(levels.map(({ share }) => share)).toEqual([...levels.map(({ share }) => share)].sort());
  });
});
