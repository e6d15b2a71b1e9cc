/**
 * Measures the reader: words a second for tokens, sentences, tags, trees and names, start-up apart.
 *
 *   tsx scripts/bench-reader.ts ARTICLES.jsonl [SENTENCES]     first so many sentences of the file (default 1000), read three times
 */
import { availableParallelism } from 'node:os';
import { createReader } from '../src/language/reader/reader.ts';
import { splitter } from '../src/language/splitter.ts';
import { annotate } from '../src/model/annotator.ts';
import type { Doc } from '../src/model/doc.ts';
import { readInputs } from '../src/pipeline/read-inputs.ts';
import { loadResources } from '../src/pipeline/resources.ts';

const [file = 'seeds/articles', most = '1000'] = process.argv.slice(2);
const begun = performance.now();
const reader = await createReader({ ...loadResources().readerModel, threads: availableParallelism() });
const loading = (performance.now() - begun) / 1000;

const docs: Doc[] = [];
let sentences = 0;
for await (const item of readInputs([file])) {
  if (!('article' in item) || sentences >= Number(most)) continue;
  const doc: Doc = { article: item.article };
  const [split] = await annotate([doc], splitter);
  sentences += split?.sentences.length ?? 0;
  docs.push(doc);
}
const rates: number[] = [];
let words = 0;
for (let round = 0; round < 3; round++) {
  const start = performance.now();
  const read = await annotate(await annotate(docs, splitter), reader);
  words = read.reduce((sum, doc) => sum + doc.tokens.length, 0);
  rates.push(words / ((performance.now() - start) / 1000));
}
await reader.close();
const memory = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({
    sentences,
    words,
    loadingSeconds: Number(loading.toFixed(2)),
    wordsASecond: rates.map(Math.round),
    peakMegabytes: Math.round(memory),
  }),
);
