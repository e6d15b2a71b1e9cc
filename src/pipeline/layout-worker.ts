import { parentPort, workerData } from 'node:worker_threads';
import { type ForceLayout, runLayout } from '../graph/force-layout.ts';

/** What the thread is handed, and what it says: each round that is done, at last the layout. */
export interface LayoutTask {
  readonly layout: ForceLayout;
  readonly rounds: number;
}

export type LayoutMessage = { readonly done: number } | { readonly layout: ForceLayout };

const { layout, rounds } = workerData as LayoutTask; // handed in by layout-in-worker.ts
runLayout(layout, rounds, (done) => parentPort?.postMessage({ done } satisfies LayoutMessage));
parentPort?.postMessage({ layout } satisfies LayoutMessage);
