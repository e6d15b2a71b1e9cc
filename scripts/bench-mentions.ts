/**
 * Measures what it costs to find out who is who: words a second with and without mentions, coreference and identity, and how
 * long the knowledge takes to load (the first time in a process, and when the machine is warm).
 *
 *   npx tsx scripts/bench-mentions.ts ARTICLES…     any inputs of `entente build` (default: seeds/articles)
 *
 * `cpu` seconds are the processor's, which other work on the machine disturbs less than the clock on the wall. Do not set
 * ENTENTE_CACHE: a reader that need not read leaves nothing to compare with.
 */
import type { Article } from '../src/model/article.ts';
import { createNewsPreset } from '../src/pipeline/presets.ts';
import { readInputs } from '../src/pipeline/read-inputs.ts';
import { loadKnowledge, loadResources } from '../src/pipeline/resources.ts';
import { clusterJudgements } from '../src/resolve/clusters.ts';
import { judgeIdentity } from '../src/resolve/judge-identity.ts';
import { recordMentions } from '../src/resolve/mention-record.ts';
import { detectMentions } from '../src/resolve/mentions/detect-mentions.ts';
import { type Taken, timed } from './bench/timed.ts';

const [, cold] = await timed(() => loadKnowledge());
const [, warm] = await timed(() => loadKnowledge());
const resources = loadResources();
const articles: Article[] = [];
const inputs = process.argv.slice(2);
for await (const item of readInputs(inputs.length > 0 ? inputs : ['seeds/articles']))
  if ('article' in item) articles.push(item.article);

const preset = createNewsPreset(resources);
const [docs, whole] = await timed(() => preset.annotate(articles));
const [mentions, finding] = await timed(() =>
  docs.flatMap((doc) => recordMentions({ ...doc, mentions: detectMentions(doc, resources) })),
);
const [, judging] = await timed(() => clusterJudgements(judgeIdentity(mentions, resources)));
await preset.close();

const words = docs.reduce((sum, doc) => sum + doc.tokens.length, 0);
const aSecond = (kind: keyof Taken) => ({
  without: Math.round(words / (whole[kind] - finding[kind])),
  with: Math.round(words / (whole[kind] + judging[kind])),
});
const percent = (100 * (finding.cpu + judging.cpu)) / (whole.cpu + judging.cpu);
console.log(
  JSON.stringify({
    articles: articles.length,
    words,
    mentions: mentions.length,
    knowledgeCpuMilliseconds: { first: Math.round(1000 * cold.cpu), again: Math.round(1000 * warm.cpu) },
    wordsASecond: aSecond('wall'),
    wordsACpuSecond: aSecond('cpu'),
    percentOfCpu: Number(percent.toFixed(1)),
  }),
);
