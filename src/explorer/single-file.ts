import { knownFacts } from '../pipeline/known-facts.ts';
import { loadView, type ViewOptions } from '../pipeline/load-view.ts';
import { loadKnowledge } from '../pipeline/resources.ts';
import type { Bundle } from './contract.ts';
import { explorerPolicy } from './explorer-policy.ts';
import { makeMap } from './make-map.ts';
import { makeRecords } from './make-records.ts';
import { type PageAssets, singleFilePage } from './page.ts';
import { readAssets } from './server/read-assets.ts';

export interface SingleFile {
  readonly html: string;
  readonly nodes: number;
  readonly edges: number;
}

/** The map of a folder with all its evidence as one HTML file, which asks nobody for anything. */
export function singleFile(folder: string, options: ViewOptions = {}, assets: PageAssets = readAssets()): SingleFile {
  const view = loadView(folder, { ...options, policy: { ...explorerPolicy, ...options.policy } });
  const knowledge = loadKnowledge(options.knowledge);
  const bundle: Bundle = { map: makeMap(view), records: makeRecords(view, (id) => knownFacts(knowledge, id)) };
  return { html: singleFilePage(assets, bundle), nodes: view.graph.order, edges: view.graph.size };
}
