/**
 * Measures the layout in a thread of its own: `npx tsx scripts/bench/layout.ts [--nodes 10000] [--edges 30000]
 * [--rounds 300]`. Prints how far it is while it goes, and how long the main thread was ever kept from its work.
 */
import { parseArgs } from 'node:util';
import { layoutInWorker } from '../../src/pipeline/layout-in-worker.ts';
import { madeUpView } from './made-up-view.ts';

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '10000' },
    edges: { type: 'string', default: '30000' },
    rounds: { type: 'string', default: '300' },
  },
});
const { graph } = madeUpView(Number(values.nodes), Number(values.edges));
const start = performance.now();
let last = start;
let longestPause = 0;
const beat = setInterval(() => {
  longestPause = Math.max(longestPause, performance.now() - last);
  last = performance.now();
}, 20);
await layoutInWorker(graph, {
  iterations: Number(values.rounds),
  onRound: (done, of) =>
    process.stderr.write(done === of ? `\r${done} of ${of} rounds\n` : `\r${done} of ${of} rounds`),
});
clearInterval(beat);
const seconds = ((performance.now() - start) / 1_000).toFixed(1);
console.log(
  `${graph.order} nodes, ${graph.size} edges, ${values.rounds} rounds: ${seconds} s; longest pause ${longestPause.toFixed(0)} ms`,
);
