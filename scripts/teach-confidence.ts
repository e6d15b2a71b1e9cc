/**
 * Teaches how likely a claim is right from analysts' answers, and writes seeds/lexicon/confidence.yaml:
 *
 *   npx tsx scripts/teach-confidence.ts GOLD.json…       articles with answers, one or a list a file; a file is a set
 *
 * A logistic model of the named features in src/extract/rules/confidence/features.ts. The strength of the prior is that which
 * forecasts best in cross-validation by article; its chances become as many levels as the number of claims can tell apart. No chance is in it: the same answers give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { levelOf } from '../src/extract/rules/confidence/confidence.ts';
import { calibrationError, type Forecast } from './confidence/calibration.ts';
import { findLevels } from './confidence/find-levels.ts';
import { chanceOf, type Example, fitLogistic } from './confidence/fit-logistic.ts';
import { observeClaims } from './confidence/observe-claims.ts';

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('usage: npx tsx scripts/teach-confidence.ts GOLD.json…');
const articles = await observeClaims(files, process.env.ENTENTE_CACHE);
const all = articles.flatMap(({ examples }) => examples);
/** Seen less often, a feature tells of its few claims rather than of itself. */
const seenFrom = 25;
const counts = new Map<string, number>();
for (const { features } of all) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
const known = (example: Example): Example => ({
  ...example,
  features: example.features.filter((name) => (counts.get(name) ?? 0) >= seenFrom),
});

const parts = 10;
/** Forecasts for articles that were not learnt from, with the loss (bits a claim). */
function crossValidate(prior: number) {
  const forecasts = Array.from({ length: parts }, (_, part) => {
    const model = fitLogistic(
      articles.filter((_, index) => index % parts !== part).flatMap(({ examples }) => examples.map(known)),
      prior,
    );
    const held = articles.filter((_, index) => index % parts === part);
    return held.flatMap(({ set, examples }) =>
      examples.map(known).map(({ features, right }) => ({ set, chance: chanceOf(features, model), right })),
    );
  }).flat();
  const loss =
    forecasts.reduce((sum, { chance, right }) => sum - Math.log2(right ? chance : 1 - chance), 0) / forecasts.length;
  return { prior, loss, forecasts };
}

const tried = [2, 4, 8, 16, 32].map(crossValidate);
/** Of priors that forecast as well, the strongest: it learns least by heart. */
const asWell = 1.02;
const least = Math.min(...tried.map(({ loss }) => loss));
const best = tried.findLast(({ loss }) => loss <= least * asWell) ?? (tried[0] as (typeof tried)[number]);
for (const { prior, loss, forecasts } of tried)
  console.log(
    `prior ${prior}: ${loss.toFixed(4)} bits a claim, calibration error held out ${calibrationError(forecasts).toFixed(1)}`,
  );
const model = fitLogistic(all.map(known), best.prior);
const levels = findLevels(best.forecasts);
for (const set of new Set(articles.map((article) => article.set))) {
  const held = best.forecasts.filter((forecast) => forecast.set === set).map(atLevel);
  const learnt = articles.filter((article) => article.set === set).flatMap(({ examples }) => examples.map(known));
  const fitted = learnt.map(({ features, right }) => atLevel({ chance: chanceOf(features, model), right }));
  console.log(
    `${set}: ${held.length} claims, ${held.filter(({ right }) => right).length} right; calibration error held out ${calibrationError(held).toFixed(1)}, fitted ${calibrationError(fitted).toFixed(1)}`,
  );
}

function atLevel({ chance, right }: Forecast): Forecast {
  return { chance: levelOf(chance, levels), right };
}

const weights = [...model.weights]
  .filter(([, weight]) => Math.abs(weight) >= 0.02)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const text = `# Taught weights of the features that tell how likely a claim is right, in log-odds: made by scripts/teach-confidence.ts from
# ${all.length} claims on ${articles.length} articles with analysts' answers, prior ${best.prior}. Names in src/extract/rules/confidence/features.ts.
# levels: of the forecasts for articles not learnt from, those from a chance on were right in that share of cases; no finer,
# since so many claims tell no finer.
base: ${model.base.toFixed(2)}
levels:
${levels.map(({ from, share }) => `  - { from: ${from.toFixed(2)}, share: ${share.toFixed(2)} }`).join('\n')}
weights:
${weights.map(([name, weight]) => `  ${name}: ${weight.toFixed(2)}`).join('\n')}
`;
writeFileSync(join(import.meta.dirname, '../seeds/lexicon/confidence.yaml'), text);
