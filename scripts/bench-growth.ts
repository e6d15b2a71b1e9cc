/**
 * Measures how time and memory of resolving and drawing grow with the number of articles, without reading any again:
 *
 *   npx tsx scripts/bench-growth.ts FOLDER [TIMES]     a folder that build wrote, repeated 1, 2, 4 … TIMES times (default 8)
 *
 * Each repetition has its own articles, its days shifted by a year and its unknown people renamed, so that nothing but what
 * the world knows anyway is one with the repetition before.
 */
import type { Claim } from '../src/model/claim.ts';
import { makeClaim } from '../src/model/claim.ts';
import type { ArticleId } from '../src/model/ids.ts';
import { buildView } from '../src/pipeline/build-view.ts';
import { readResolvedCorpus } from '../src/pipeline/folder.ts';
import { loadResolveResources } from '../src/pipeline/resolve-folder.ts';
import { type Readings, readingsOf, resolveReadings } from '../src/pipeline/resolve-readings.ts';
import { type MentionRecord, mentionId } from '../src/resolve/mention-record.ts';

const [folder = 'out', most = '8'] = process.argv.slice(2);
const once = readingsOf(readResolvedCorpus(folder));
const mentions = new Map(once.mentions.map((mention) => [mention.id, mention]));
const resources = loadResolveResources({});

for (let times = 1; times <= Number(most); times *= 2) {
  const readings = repeat(once, times);
  const start = performance.now();
  const corpus = resolveReadings(readings, resources);
  const resolved = performance.now();
  const { graph } = buildView(corpus, resources);
  console.log(
    JSON.stringify({
      articles: readings.articles.length,
      claims: corpus.claims.length,
      judgements: corpus.judgements.length,
      nodes: graph.order,
      resolveSeconds: Number(((resolved - start) / 1000).toFixed(1)),
      graphSeconds: Number(((performance.now() - resolved) / 1000).toFixed(1)),
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
}

function repeat({ articles, claims, mentions }: Readings, times: number): Readings {
  const turns = Array.from({ length: times }, (_, turn) => turn);
  return {
    articles: turns.flatMap((turn) =>
      articles.map((article) => ({
        ...article,
        id: copyId(article.id, turn),
        text: turn === 0 ? article.text : `${article.text} (${turn})`,
        ...(article.published && { published: shiftYears(article.published, turn) }),
      })),
    ),
    claims: turns.flatMap((turn) => claims.map((claim) => copyClaim(claim, turn))),
    mentions: turns.flatMap((turn) => mentions.map((mention) => copyMention(mention, turn))),
  };
}

function copyId(article: ArticleId, turn: number): ArticleId {
  return (turn === 0 ? article : `${article}~${turn}`) as ArticleId; // an article's id may be any string
}

/** The same day of another year; the 29th of February is none in most. */
function shiftYears(day: string, turn: number): string {
  const year = String(Number(day.slice(0, 4)) + turn).padStart(4, '0');
  return `${year}${day.slice(4).replace('-02-29', '-02-28')}`;
}

function copyClaim({ event: _event, ...claim }: Claim, turn: number): Claim {
  const { time, evidence } = claim;
  const shifted = (day: string | null) => day && shiftYears(day, turn);
  return makeClaim({
    ...claim,
    time: time && { ...time, start: shifted(time.start), end: shifted(time.end) },
    evidence: { ...evidence, article: copyId(evidence.article, turn) },
  });
}

function copyMention(mention: MentionRecord, turn: number): MentionRecord {
  const article = copyId(mention.article, turn);
  const renames = turn > 0 && !mention.known && mention.kind === 'name';
  const renamed = (name: string) => (renames ? name.replace(/\p{L}+/gu, (word) => `${word}${turn}`) : name);
  const { antecedent, published, start, end } = mention;
  const before = antecedent && mentions.get(antecedent.id);
  return {
    ...mention,
    id: mentionId(article, { start, end }),
    article,
    words: renamed(mention.words),
    name: renamed(mention.name),
    ...(published && { published: shiftYears(published, turn) }),
    ...(antecedent && before && { antecedent: { ...antecedent, id: mentionId(article, before) } }),
  };
}
