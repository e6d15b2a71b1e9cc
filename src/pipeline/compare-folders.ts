import { diffGraphs, type GraphDiff } from '../graph/diff-graphs.ts';
import type { GraphView } from '../model/graph.ts';
import { loadView, type ViewOptions } from './load-view.ts';

export type { GraphChange } from '../graph/graph-change.ts';
export type { GraphDiff };

/**
 * What differs from one folder to another, or between two days of one: `out@2017-09-01` is what was known on that day,
 * from articles published by then. Both are seen under the same policy.
 */
export function compareFolders(before: string, after: string, options: ViewOptions = {}): GraphDiff {
  return diffGraphs(viewAt(before, options).graph, viewAt(after, options).graph);
}

function viewAt(place: string, options: ViewOptions): GraphView {
  const [, folder = place, knownBy] = /^(.+)@(\d{4}-\d{2}-\d{2})$/.exec(place) ?? [];
  const policy = { ...options.policy, ...(knownBy !== undefined && { knownBy }) };
  return loadView(folder, { ...options, policy, positions: false });
}
