import { chancesOf } from '../../src/resolve/coreference/personal-pronoun.ts';
import type { Features } from '../../src/resolve/coreference/pronoun-choice.ts';

/** A pronoun to learn from: the features of each candidate and of none, and which of them are right. */
export interface Lesson {
  readonly features: readonly Features[];
  /** Whether a candidate is a mention, so that a link to it would be made. */
  readonly linkable: readonly boolean[];
  readonly right: readonly number[];
}

const rounds = 120;
const step = 0.5;
const prior = 0.001;

/** Gradient ascent on the log-likelihood of the right candidates, each feature with a step of its own (AdaGrad). */
export function fitWeights(lessons: readonly Lesson[]): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, slope] of slopes(lessons, weights)) {
      const total = slope / lessons.length - prior * (weights.get(name) ?? 0);
      const square = (squares.get(name) ?? 0) + total * total;
      squares.set(name, square);
      weights.set(name, (weights.get(name) ?? 0) + (step * total) / Math.sqrt(square + 1e-8));
    }
  }
  return weights;
}

/** Expected features under “it is one of the right”, less those under the present weights. */
function slopes(lessons: readonly Lesson[], weights: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { features, right } of lessons) {
    const chances = chancesOf(features, weights);
    const rightSum = right.reduce((sum, index) => sum + (chances[index] as number), 0);
    features.forEach((list, index) => {
      const chance = chances[index] as number; // one chance a candidate
      const pull = (right.includes(index) ? chance / rightSum : 0) - chance;
      for (const [name, value] of list) sums.set(name, (sums.get(name) ?? 0) + pull * value);
    });
  }
  return sums;
}
