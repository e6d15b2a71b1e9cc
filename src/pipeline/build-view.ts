import { assignCommunities } from '../graph/communities.ts';
import { layoutGraph } from '../graph/layout.ts';
import { markDisputes } from '../graph/mark-disputes.ts';
import type { GraphPolicy } from '../graph/policy.ts';
import { projectGraph } from '../graph/project-graph.ts';
import { styleGraph } from '../graph/style.ts';
import type { GraphView } from '../model/graph.ts';
import { findDisputes } from '../resolve/disputes/find-disputes.ts';
import { reviewClaims } from '../resolve/review-claims.ts';
import { type Corpus, createEventContext, createStateOf } from './resolve-readings.ts';
import type { ViewResources } from './resources.ts';
import { withSpeakerIds } from './speaker-ids.ts';

/** The graph of a corpus under a policy, with positions, communities and colours. */
export function buildView(corpus: Corpus, resources: ViewResources, policy: Partial<GraphPolicy> = {}): GraphView {
  const view = buildPlainView(corpus, resources, policy);
  layoutGraph(view.graph);
  return view;
}

/** The same without positions, which take longest and which not everybody looks at. */
export function buildPlainView(corpus: Corpus, resources: ViewResources, policy: Partial<GraphPolicy> = {}): GraphView {
  const { ontology, knowledge } = resources;
  const { articles, entities, judgements } = corpus;
  const { shown: claims, rejected } = reviewClaims(corpus.claims, judgements);
  const stateOf = createStateOf(entities, knowledge);
  const graph = projectGraph({ claims, entities, articles, ontology, stateOf }, withSpeakerIds(policy, entities));
  const disputes = findDisputes(claims, createEventContext(corpus, resources));
  markDisputes(graph, disputes);
  styleGraph(graph, ontology);
  assignCommunities(graph);
  return { graph, claims, rejected, disputes, entities, articles, judgements, ontology };
}
