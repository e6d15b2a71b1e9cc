/**
 * A program of its own that reads with processes and does not close them, run by start-reader-processes.test.ts: it prints
 * their ids and how many tokens it found. With "stay" it goes on until it is killed.
 */
import { helperIds } from '../../scripts/bench/helper-processes.ts';
import { makeArticle } from '../../src/ingest/make-article.ts';
import { createNewsPreset } from '../../src/pipeline/presets.ts';
import { loadResources } from '../../src/pipeline/resources.ts';

const preset = createNewsPreset(loadResources(), { threads: 2 });
const [doc] = await preset.annotate([makeArticle('Ghana met Togo. '.repeat(1500), {}).article]);
process.stdout.write(`${JSON.stringify({ helpers: helperIds(), tokens: doc?.tokens.length })}\n`);
if (process.argv[2] === 'stay') setInterval(() => {}, 1000);
