/**
 * Teaches how likely a claim is right from analysts' answers, and writes seeds/lexicon/confidence.yaml:
 *
 *   npx tsx scripts/teach-confidence.ts GOLD.json…       articles with answers, one or a list a file; a file is a set
 *
 * A logistic model of the named features in src/extract/rules/confidence/features.ts. The strength of the prior follows from
 * cross-validation by article (scripts/confidence/choose-prior.ts); its chances become as many levels as the number of claims
 * can tell apart. What is told as held out has had all of that done without the article. No chance is in it: the same
 * answers give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { levelOf } from '../src/extract/rules/confidence/confidence.ts';
import type { ConfidenceLevel } from '../src/model/confidence-weights.ts';
import { calibrationError, type Forecast } from './confidence/calibration.ts';
import { choosePrior, tryPriors } from './confidence/choose-prior.ts';
import { findLevels } from './confidence/find-levels.ts';
import { chanceOf, type Example, fitLogistic, type Model } from './confidence/fit-logistic.ts';
import { type ObservedArticle, observeClaims } from './confidence/observe-claims.ts';

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('usage: npx tsx scripts/teach-confidence.ts GOLD.json…');
const observed = await observeClaims(files, process.env.ENTENTE_CACHE);
/** Seen less often, a feature tells of its few claims rather than of itself. */
const seenFrom = 25;
const counts = new Map<string, number>();
for (const { features } of observed.flatMap(({ examples }) => examples))
  for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
const articles = observed.map(({ set, examples }) => ({
  set,
  examples: examples.map(({ features, right }) => ({
    features: features.filter((name) => (counts.get(name) ?? 0) >= seenFrom),
    right,
  })),
}));
const all = articles.flatMap(({ examples }) => examples);

function teach(from: readonly ObservedArticle[]) {
  const tried = tryPriors(from);
  const { prior, forecasts } = choosePrior(tried);
  const model = fitLogistic(
    from.flatMap(({ examples }) => examples),
    prior,
  );
  return { tried, prior, model, levels: findLevels(forecasts) };
}

const { tried, prior, model, levels } = teach(articles);
for (const { prior: one, loss, forecasts } of tried)
  console.log(
    `prior ${one}: ${loss.toFixed(4)} bits a claim, calibration error held out ${calibrationError(forecasts).toFixed(1)}`,
  );

const outerParts = 5;
const held = Array.from({ length: outerParts }, (_, part) => {
  const without = teach(articles.filter((_article, index) => index % outerParts !== part));
  return articles
    .filter((_article, index) => index % outerParts === part)
    .map(({ set, examples }) => ({ set, forecasts: examples.map((one) => forecast(one, without)) }));
}).flat();
for (const set of new Set(articles.map((article) => article.set))) {
  const ofSet = <T extends { readonly set: string }>(list: readonly T[]) => list.filter((one) => one.set === set);
  const fitted = ofSet(articles).flatMap(({ examples }) => examples.map((one) => forecast(one, { model, levels })));
  const heldOut = ofSet(held).flatMap(({ forecasts }) => forecasts);
  console.log(
    `${set}: ${fitted.length} claims, ${fitted.filter(({ right }) => right).length} right; calibration error held out ${calibrationError(heldOut).toFixed(1)}, fitted ${calibrationError(fitted).toFixed(1)}`,
  );
}

function forecast(
  { features, right }: Example,
  taught: { readonly model: Model; readonly levels: readonly ConfidenceLevel[] },
): Forecast {
  return { chance: levelOf(chanceOf(features, taught.model), taught.levels), right };
}

const weights = [...model.weights]
  .filter(([, weight]) => Math.abs(weight) >= 0.02)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const text = `# Taught weights of the features that tell how likely a claim is right, in log-odds: made by scripts/teach-confidence.ts from
# ${all.length} claims on ${articles.length} articles with analysts' answers, prior ${prior}. Names in src/extract/rules/confidence/features.ts.
# levels: of the forecasts for articles not learnt from, those from a chance on were right in that share of cases; no finer,
# since so many claims tell no finer.
base: ${model.base.toFixed(2)}
levels:
${levels.map(({ from, share }) => `  - { from: ${from.toFixed(2)}, share: ${share.toFixed(2)} }`).join('\n')}
weights:
${weights.map(([name, weight]) => `  ${name}: ${weight.toFixed(2)}`).join('\n')}
`;
writeFileSync(join(import.meta.dirname, '../seeds/lexicon/confidence.yaml'), text);
