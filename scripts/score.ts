/**
 * Measures the program on open sets and writes one table into the README, between its markers, and scripts/score/scores.json:
 *
 *   npm run score -- --data DIR        DIR as scripts/train/fetch_data.py writes it (default: data/)
 *
 * A set that DIR lacks is left out. Every text is read as raw text; nothing of a set's answers goes in.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/model/article.ts';
import type { FullDoc } from '../src/model/doc.ts';
import { defaultOntologySpec } from '../src/ontology/generated.ts';
import { packageVersion } from '../src/pipeline/manifest.ts';
import { createNewsPreset } from '../src/pipeline/presets.ts';
import { loadResources } from '../src/pipeline/resources.ts';
import { identifyInArticle } from '../src/resolve/identify-in-article.ts';
import { mentionId, recordMentions } from '../src/resolve/mention-record.ts';
import { type GoldCoreference, scoreCoreference } from './score/score-coreference.ts';
import { type GoldNames, type GoldTimes, scoreNames, scoreTimes } from './score/score-spans.ts';
import { readTrees, scoreSyntax } from './score/score-syntax.ts';
import { type Score, withTable } from './score/write-table.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
const home = join(import.meta.dirname, '..');
const resources = loadResources();
const cache = process.env.ENTENTE_CACHE;
const preset = createNewsPreset(resources, cache ? { cache } : {});
const scores: Score[] = [];

const textOf = (file: string) => {
  const path = join(values.data, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
};
const rowsOf = <T>(file: string): T[] =>
  (textOf(file) ?? '').split('\n').flatMap((line) => (line ? [JSON.parse(line) as T] : []));
const read = (list: readonly { id: string; text: string; dct?: string }[]): Promise<readonly FullDoc[]> =>
  preset.annotate(
    list.map(({ id, text, dct }) => ({
      id: id as Article['id'],
      text,
      language: 'en',
      skip: [],
      ...(dct && { published: dct }),
    })),
  );

for (const [set, file] of [
  ['UD English EWT dev', 'syntax/ewt-dev.conllu'],
  ['UD English GUM dev', 'syntax/gum-dev.conllu'],
] as const) {
  const gold = readTrees(textOf(file) ?? '');
  if (gold.length === 0) continue;
  const size = `${gold.reduce((sum, { words }) => sum + words.length, 0)} words`;
  scores.push({ what: 'syntax, F1 from raw text', set, size, figures: scoreSyntax(gold, await read(gold)) });
}

const politics = rowsOf<GoldNames>('crossner-politics/dev.jsonl');
if (politics.length > 0) {
  const figures = scoreNames(politics, await read(politics));
  scores.push({ what: 'names, F1', set: 'CrossNER politics dev', size: `${politics.length} sentences`, figures });
}

const gum = rowsOf<GoldCoreference & GoldTimes>('gum/dev.jsonl');
if (gum.length > 0) {
  const docs = await read(gum);
  const size = `${gum.length} documents`;
  if (gum.some(({ times }) => times?.length))
    scores.push({ what: 'dates', set: 'GUM dev', size, figures: scoreTimes(gum, docs) });
  const entityOf = (doc: FullDoc) => {
    const { labelOf } = identifyInArticle(recordMentions(doc), resources);
    return (span: { start: number; end: number }) => labelOf(mentionId(doc.article.id, span));
  };
  scores.push({ what: 'coreference', set: 'GUM dev', size, figures: scoreCoreference(gum, docs, entityOf) });
}
await preset.close();

const examples = [...Object.values(defaultOntologySpec.events), ...Object.values(defaultOntologySpec.edges)].flatMap(
  (spec) => spec.examples,
);
const gaps = JSON.parse(readFileSync(join(home, 'tests/cases/known-gaps.json'), 'utf8')) as string[];
scores.push({
  what: 'claims',
  set: 'examples of schema/',
  size: `${examples.length} texts`,
  figures: { 'read as written, %': Math.round((1000 * (examples.length - gaps.length)) / examples.length) / 10 },
});

const versions = `entente ${packageVersion()} with ${preset.parts.join(', ')}`;
writeFileSync(join(home, 'scripts', 'score', 'scores.json'), `${JSON.stringify({ versions, scores }, null, 2)}\n`);
const readme = join(home, 'README.md');
writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), scores, versions));
for (const { what, set, figures } of scores) console.log(what, '·', set, '·', JSON.stringify(figures));
