/**
 * Teaches the weights by which a pronoun of the third person is given to what it stands for, and writes
 * seeds/lexicon/pronoun-weights.yaml:
 *
 *   npx tsx scripts/teach-pronouns.ts GUM-TRAIN.jsonl       the training part as scripts/train/fetch_data.py writes it
 *
 * A conditional log-linear model of the named features in src/resolve/coreference/pronoun-features.ts, one for each kind of
 * pronoun, fitted by gradient ascent with a Gaussian prior. No chance is in it: the same documents give the same bytes.
 * Prints what five-fold cross-validation gives.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate } from './pronouns/cross-validate.ts';
import { fitWeights, type Lesson } from './pronouns/fit-weights.ts';
import { readGold } from './pronouns/gold-clusters.ts';
import { type ObservedChoice, observe } from './pronouns/observe.ts';

const [path] = process.argv.slice(2);
if (!path) throw new Error('usage: npx tsx scripts/teach-pronouns.ts GUM-TRAIN.jsonl');
const observed = await observe(readGold(path), process.env.ENTENTE_CACHE);
const lines = [
  '# Taught weights of the features that tell what a pronoun stands for: made by scripts/teach-pronouns.ts from the training',
  '# documents of GUM (annotations CC BY 4.0, Zeldes 2017). Names in src/resolve/coreference/pronoun-features.ts.',
];
for (const kind of ['person', 'thing', 'many'] as const) {
  const folds = observed.map(({ choices }) => choices.filter((choice) => choice.kind === kind).map(lessonOf));
  console.log(kind, crossValidate(kind, folds));
  const weights = fitWeights(folds.flat());
  lines.push(`${kind}:`);
  for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (Math.abs(weight) >= 0.01) lines.push(`  ${name}: ${weight.toFixed(2)}`);
  }
}
writeFileSync(join(import.meta.dirname, '../seeds/lexicon/pronoun-weights.yaml'), `${lines.join('\n')}\n`);

/** Right are the candidates of the pronoun's own cluster; where there is none, standing for none of them is. */
function lessonOf({ cluster, clusters, features, candidates }: ObservedChoice): Lesson {
  const right = clusters.flatMap((other, index) => (cluster !== undefined && other === cluster ? [index] : []));
  const linkable = candidates.map(({ mention }) => mention !== undefined);
  return { features, linkable, right: right.length > 0 ? right : [features.length - 1] };
}
