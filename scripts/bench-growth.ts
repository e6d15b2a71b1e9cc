/**
 * Measures how time and memory of resolving and drawing grow with the number of articles, without reading any again:
 *
 *   npx tsx scripts/bench-growth.ts FOLDER [--times 1,4,16,40] [--days 7]
 *
 * A folder that build wrote is repeated so many times, each time so many days later. Each size has a process of its own,
 * with Node's own limits. Times are seconds of the processor, all threads together, on the wall, and of these what
 * collecting garbage stopped the work for; megabytes are the most that the process took, and what is still in use at the end.
 */
import { spawnSync } from 'node:child_process';
import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildPlainView } from '../src/pipeline/build-view.ts';
import { readResolvedCorpus } from '../src/pipeline/folder.ts';
import { layoutInWorker } from '../src/pipeline/layout-in-worker.ts';
import { loadResolveResources } from '../src/pipeline/resolve-folder.ts';
import { readingsOf, resolveReadings } from '../src/pipeline/resolve-readings.ts';
import { liveMegabytes } from './bench/live-megabytes.ts';
import { repeatReadings } from './bench/repeat-readings.ts';
import { timed } from './bench/timed.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '1,4,16,40' }, days: { type: 'string', default: '7' } },
});
const [folder = 'out'] = positionals;
const [first = '1', ...more] = values.times.split(',');
if (more.length === 0) await measure(Number(first), Number(values.days));
else for (const times of [first, ...more]) inProcess(times);

function inProcess(times: string): void {
  const self = [...process.execArgv, process.argv[1] ?? ''];
  const { status, signal } = spawnSync(process.execPath, [...self, folder, '--times', times, '--days', values.days], {
    stdio: 'inherit',
  });
  if (status !== 0) console.log(JSON.stringify({ times: Number(times), ended: signal ?? status }));
}

async function measure(times: number, days: number): Promise<void> {
  const readings = repeatReadings(readingsOf(readResolvedCorpus(folder)), times, days);
  const resources = loadResolveResources({});
  const stopped = watchCollecting();
  const stage = async <T>(work: () => T | Promise<T>): Promise<[T, string]> => {
    const before = await stopped();
    const [result, { cpu, wall }] = await timed(work);
    const collecting = (await stopped()) - before;
    return [result, `${cpu.toFixed(1)} cpu ${wall.toFixed(1)} wall ${(collecting / 1000).toFixed(1)} gc`];
  };
  const [corpus, resolve] = await stage(() => resolveReadings(readings, resources));
  const [{ graph, disputes }, draw] = await stage(() => buildPlainView(corpus, resources));
  const [, layout] = await stage(() => layoutInWorker(graph));
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const { articles, claims, judgements, entities } = corpus;
  console.log(
    JSON.stringify({
      articles: articles.length,
      claims: claims.length,
      entities: entities.length,
      judgements: judgements.length,
      disputes: disputes.length,
      nodes: graph.order,
      edges: graph.size,
      resolve,
      graph: draw,
      layout,
      peakMegabytes,
      liveMegabytes: liveMegabytes(),
    }),
  );
}

/** Gives milliseconds that the work stood still so far. */
function watchCollecting(): () => Promise<number> {
  let milliseconds = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) milliseconds += duration;
  }).observe({ entryTypes: ['gc'] });
  return async () => {
    await setTimeout(10); // what was observed is told between tasks
    return milliseconds;
  };
}
