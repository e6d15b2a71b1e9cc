import type { Forecast } from './calibration.ts';
import { chanceOf, fitLogistic } from './fit-logistic.ts';
import type { ObservedArticle } from './observe-claims.ts';

/** A forecast for a claim of an article that was not learnt from. */
export interface HeldForecast extends Forecast {
  readonly set: string;
}

export interface Tried {
  readonly prior: number;
  /** Bits a claim. */
  readonly loss: number;
  /** Summed over the claims of each article. */
  readonly losses: readonly number[];
  readonly forecasts: readonly HeldForecast[];
}

const parts = 10;
const priors = [2, 4, 8, 16, 32, 64];

/** Every prior in cross-validation by article. */
export function tryPriors(articles: readonly ObservedArticle[]): Tried[] {
  return priors.map((prior) => {
    const models = Array.from({ length: parts }, (_, part) =>
      fitLogistic(
        articles.filter((_article, index) => index % parts !== part).flatMap(({ examples }) => examples),
        prior,
      ),
    );
    const held = articles.map(({ set, examples }, index) => {
      const model = models[index % parts];
      return model ? examples.map((one) => ({ set, chance: chanceOf(one.features, model), right: one.right })) : [];
    });
    const losses = held.map((forecasts) => forecasts.reduce((sum, forecast) => sum + bits(forecast), 0));
    const forecasts = held.flat();
    return { prior, loss: losses.reduce((sum, loss) => sum + loss, 0) / forecasts.length, losses, forecasts };
  });
}

function bits({ chance, right }: Forecast): number {
  return -Math.log2(right ? chance : 1 - chance);
}

/**
 * The strongest prior that forecasts as well as the best one, as far as so many articles can tell: its loss is higher by no
 * more than one standard error of the difference, article by article. A strong prior learns least by heart.
 */
export function choosePrior(tried: readonly Tried[]): Tried {
  const best = tried.reduce((one, other) => (other.loss < one.loss ? other : one));
  return tried.findLast((one) => isAsGood(one, best)) ?? best;
}

function isAsGood({ losses }: Tried, best: Tried): boolean {
  const differences = losses.map((loss, index) => loss - (best.losses[index] ?? 0));
  const sum = differences.reduce((total, one) => total + one, 0);
  const mean = sum / differences.length;
  const squares = differences.reduce((total, one) => total + (one - mean) ** 2, 0);
  return sum <= Math.sqrt((squares * differences.length) / (differences.length - 1));
}
