/** A claim to learn from: the features that it has, and whether it is right. */
export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}

export interface Model {
  readonly base: number;
  readonly weights: ReadonlyMap<string, number>;
}

const rounds = 400;
const step = 0.3;

/** Logistic regression by gradient ascent (AdaGrad) with a Gaussian prior on the weights; no chance is in it. */
export function fitLogistic(examples: readonly Example[], prior: number): Model {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const share = examples.filter(({ right }) => right).length / examples.length;
  let base = Math.log(share / (1 - share));
  let baseSquare = 0;
  const climb = (square: number, slope: number) => (step * slope) / Math.sqrt(square + 1e-8);
  for (let round = 0; round < rounds; round++) {
    const slopes = new Map<string, number>();
    let baseSlope = 0;
    for (const { features, right } of examples) {
      const error = Number(right) - chanceOf(features, { base, weights });
      baseSlope += error;
      for (const name of features) slopes.set(name, (slopes.get(name) ?? 0) + error);
    }
    baseSquare += baseSlope ** 2;
    base += climb(baseSquare, baseSlope);
    for (const [name, sum] of slopes) {
      const slope = sum - prior * (weights.get(name) ?? 0);
      const square = (squares.get(name) ?? 0) + slope ** 2;
      squares.set(name, square);
      weights.set(name, (weights.get(name) ?? 0) + climb(square, slope));
    }
  }
  return { base, weights };
}

export function chanceOf(features: readonly string[], { base, weights }: Model): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, name) => sum + (weights.get(name) ?? 0), base)));
}
