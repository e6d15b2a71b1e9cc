import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { LayoutReport, LayoutTask } from './layout-task.ts';

/** Lays out beside the page, so that it goes on answering. */
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const { nodes, edges, settings, rounds, each } = data;
  for (let round = 1; round <= rounds; round++) {
    iterate(settings, nodes, edges);
    if (round % each !== 0 && round !== rounds) continue;
    const report: LayoutReport = { nodes: nodes.slice(), isLast: round === rounds };
    postMessage(report);
  }
});
