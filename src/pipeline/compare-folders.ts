import { diffGraphs, type GraphDiff } from '../graph/diff-graphs.ts';
import type { GraphView } from '../model/graph.ts';
import { addJudgements } from './diff-judgements.ts';
import { loadView, type ViewOptions } from './load-view.ts';

export type { ChangeReason, GraphChange } from '../graph/graph-change.ts';
export type { GraphDiff };

/**
 * What differs from one folder to another, or between two days of one: `out@2017-09-01` is what was known on that day,
 * from articles published by then. Both are seen under the same policy. Merges and splits name what was judged.
 */
export function compareFolders(before: string, after: string, options: ViewOptions = {}): GraphDiff {
  const [from, to] = [parsePlace(before), parsePlace(after)];
  const diff = diffGraphs(viewAt(from, options).graph, viewAt(to, options).graph);
  return addJudgements(diff, from.folder, to.folder, options.knowledge);
}

interface Place {
  readonly folder: string;
  readonly knownBy: string | undefined;
}

function parsePlace(place: string): Place {
  const [, folder = place, knownBy] = /^(.+)@(\d{4}-\d{2}-\d{2})$/.exec(place) ?? [];
  return { folder, knownBy };
}

function viewAt({ folder, knownBy }: Place, options: ViewOptions): GraphView {
  const policy = { ...options.policy, ...(knownBy !== undefined && { knownBy }) };
  return loadView(folder, { ...options, policy, positions: false });
}
