import type { GraphPolicy } from '../graph/policy.ts';
import type { GraphView } from '../model/graph.ts';
import { buildPlainView, buildView } from './build-view.ts';
import { readCorpus } from './folder.ts';
import { readPolicy } from './manifest.ts';
import { loadKnowledge, loadOntology, loadTellingWords } from './resources.ts';

export interface ViewOptions {
  readonly schema?: readonly string[];
  readonly knowledge?: readonly string[];
  readonly policy?: Partial<GraphPolicy>;
  /** Whether nodes have positions, which take longest. Default: true. */
  readonly positions?: boolean;
}

/**
 * The graph of a folder that `entente build` wrote, made anew from the claims: under the folder's own policy, but where
 * another is given.
 */
export function loadView(folder: string, options: ViewOptions = {}): GraphView {
  const resources = {
    ontology: loadOntology(options.schema),
    knowledge: loadKnowledge(options.knowledge),
    lexicon: { tellings: loadTellingWords() },
  };
  const build = options.positions === false ? buildPlainView : buildView;
  return build(readCorpus(folder), resources, { ...readPolicy(folder), ...options.policy });
}
