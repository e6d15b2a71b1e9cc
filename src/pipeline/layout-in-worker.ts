import { Worker } from 'node:worker_threads';
import { applyLayout, type ForceLayout, prepareLayout } from '../graph/force-layout.ts';
import { defaultSeed, iterationsFor, type LayoutOptions, layoutGraph } from '../graph/layout.ts';
import type { EntenteGraph } from '../model/graph.ts';
import type { LayoutMessage, LayoutTask } from './layout-worker.ts';

export interface WorkerLayoutOptions extends LayoutOptions {
  /** Told each round that is done, of so many. */
  readonly onRound?: (done: number, of: number) => void;
}

/** Nodes of a graph that is laid out before a thread has started. */
const worthAThread = 400;

/** As `layoutGraph`, with the same positions, in a thread of its own: whoever waits can do other things meanwhile. */
export async function layoutInWorker(graph: EntenteGraph, options: WorkerLayoutOptions = {}): Promise<void> {
  const { seed = defaultSeed, iterations: rounds = iterationsFor(graph.order), onRound } = options;
  if (graph.order < worthAThread) {
    layoutGraph(graph, { seed, iterations: rounds });
    return;
  }
  applyLayout(
    graph,
    await runInWorker({ layout: prepareLayout(graph, seed), rounds }, (done) => onRound?.(done, rounds)),
  );
}

function runInWorker(task: LayoutTask, onRound: (done: number) => void): Promise<ForceLayout> {
  return new Promise((resolve, reject) => {
    const worker = startThread(task);
    worker.on('message', (message: LayoutMessage) => {
      if ('done' in message) onRound(message.done);
      else resolve(message.layout);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the layout's thread ended with ${code}`)));
  });
}

/** The built program, or from its sources (in tests and scripts) what tsx makes of them. */
function startThread(workerData: LayoutTask): Worker {
  if (import.meta.url.endsWith('.js'))
    return new Worker(new URL('./layout-worker.js', import.meta.url), { workerData });
  const source = JSON.stringify(new URL('./layout-worker.ts', import.meta.url).href);
  const program = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); })`;
  return new Worker(program, { workerData, eval: true });
}
