import { knownFacts } from '../../pipeline/known-facts.ts';
import { loadView, type ViewOptions } from '../../pipeline/load-view.ts';
import { loadKnowledge } from '../../pipeline/resources.ts';
import type { MapData, Records } from '../contract.ts';
import { explorerPolicy } from '../explorer-policy.ts';
import { makeMap } from '../make-map.ts';
import { makeRecords } from '../make-records.ts';

/** What a folder has to show. */
export interface FolderContent {
  readonly map: MapData;
  /** Officials, ministries and forces shown as their states; made when first asked for. */
  readonly states: () => MapData;
  readonly records: Records;
}

/** @throws UsageError for a folder that was not built. */
export function loadContent(folder: string, options: ViewOptions): FolderContent {
  const policy = { ...explorerPolicy, ...options.policy };
  const view = loadView(folder, { ...options, policy });
  const knowledge = loadKnowledge(options.knowledge);
  let rolled: MapData | undefined;
  return {
    map: makeMap(view),
    records: makeRecords(view, (id) => knownFacts(knowledge, id)),
    states() {
      rolled ??= makeMap(loadView(folder, { ...options, policy: { ...policy, rollUp: 'states' } }));
      return rolled;
    },
  };
}
