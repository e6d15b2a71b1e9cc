/**
 * Measures the reader: words a second for tokens, sentences, tags, trees and names, start-up apart; and, in the same run, what
 * times and quotes take beside it. Seconds are of the wall clock, `cpu` of the processor, which other work on the machine disturbs less.
 * Megabytes are of this process and of those that read for it, in a last round that is not timed, since looking at them takes
 * a third of a core: each counted alone, and with the pages that they share counted once.
 *
 *   tsx scripts/bench-reader.ts ARTICLES.jsonl [SENTENCES]     first so many sentences of the file (default 1000), read three times
 */
import { availableParallelism } from 'node:os';
import { createQuotesAnnotator } from '../src/language/quotes/quotes.ts';
import { createReader } from '../src/language/reader/reader.ts';
import { parseReaderLabels } from '../src/language/reader/reader-labels.ts';
import { splitter } from '../src/language/splitter.ts';
import { createTimesAnnotator } from '../src/language/times/times.ts';
import { annotate } from '../src/model/annotator.ts';
import type { Doc } from '../src/model/doc.ts';
import { readInputs } from '../src/pipeline/read-inputs.ts';
import { loadResources } from '../src/pipeline/resources.ts';
import { startReaderProcesses } from '../src/pipeline/start-reader-processes.ts';
import { watchMemory } from './bench/helper-processes.ts';
import { type Taken, timed } from './bench/timed.ts';

async function readSentences(file: string, most: number): Promise<{ docs: Doc[]; sentences: number }> {
  const docs: Doc[] = [];
  let sentences = 0;
  for await (const item of readInputs([file])) {
    if (!('article' in item) || sentences >= most) continue;
    const doc: Doc = { article: item.article };
    const [split] = await annotate([doc], splitter);
    sentences += split?.sentences.length ?? 0;
    docs.push(doc);
  }
  return { docs, sentences };
}

const [file = 'seeds/articles', most = '1000'] = process.argv.slice(2);
const resources = loadResources();
const { readerModel } = resources;
const labels = parseReaderLabels(readerModel.labels);
const [helpers, loading] = await timed(() => startReaderProcesses(availableParallelism(), { ...readerModel, labels }));
const reader = createReader({ ...readerModel, startHelpers: async () => helpers });
const times = createTimesAnnotator(resources.timesLexicon);
const quotes = createQuotesAnnotator(resources.lexicon);
const { docs, sentences } = await readSentences(file, Number(most));

const rounds: Awaited<ReturnType<typeof readAll>>[] = [];
for (let round = 0; round < 3; round++) rounds.push(await readAll());
const peakMegabytes = watchMemory();
await readAll();
const megabytes = peakMegabytes();
await reader.close();

async function readAll(): Promise<{ words: number; reading: Taken; times: Taken; quotes: Taken }> {
  const [read, reading] = await timed(async () => annotate(await annotate(docs, splitter), reader));
  const [dated, forTimes] = await timed(() => annotate(read, times));
  const [, forQuotes] = await timed(() => annotate(dated, quotes));
  const words = read.reduce((sum, doc) => sum + doc.tokens.length, 0);
  return { words, reading, times: forTimes, quotes: forQuotes };
}

const percent = (kind: keyof Taken) =>
  rounds.map((round) => Number(((100 * (round.times[kind] + round.quotes[kind])) / round.reading[kind]).toFixed(1)));
console.log(
  JSON.stringify({
    sentences,
    words: rounds[0]?.words,
    loadingSeconds: Number(loading.wall.toFixed(2)),
    wordsASecond: rounds.map(({ words, reading }) => Math.round(words / reading.wall)),
    wordsACpuSecond: rounds.map(({ words, reading }) => Math.round(words / reading.cpu)),
    timesAndQuotesPercentOfReading: percent('wall'),
    timesAndQuotesPercentOfReadingCpu: percent('cpu'),
    peakMegabytes: megabytes,
  }),
);
