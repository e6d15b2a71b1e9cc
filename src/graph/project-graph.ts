import type { EntenteGraph, NodeAttributes } from '../model/graph.ts';
import type { ArticleId } from '../model/ids.ts';
import { compare, sortedSet } from './compare.ts';
import { type EdgeDraft, edgeAttributes } from './edge-draft.ts';
import { createGraph } from './graphology.ts';
import { completePolicy, type GraphPolicy } from './policy.ts';
import { projectEdges } from './project-edges.ts';
import { articleNode, articleNodeKey, entityNode, eventNode } from './project-nodes.ts';
import { type GraphInput, type ToldClaim, tellClaims } from './told-claim.ts';
import { gatherEvents, isWellTold, type ToldEvent } from './told-event.ts';

/**
 * The graph that claims give under a policy (default: what is affirmed and asserted, in any voice). A function of the
 * set of claims: their order, and adding one twice, change nothing. Entities, events and articles are nodes; nodes and
 * edges are sorted by key. Participants without an entity are left out, and claims of types that the ontology lacks.
 *
 * @throws UsageError for a policy with an unknown status or a date that is none.
 */
export function projectGraph(input: GraphInput, policy: Partial<GraphPolicy> = {}): EntenteGraph {
  const complete = completePolicy(policy);
  const told = tellClaims(input, complete);
  const events = gatherEvents(told, input.ontology, complete);
  const articleKeys = articleNodeKeys(input, events);
  const published = new Map(input.articles.map((article) => [article.id, article.published]));
  const edges = projectEdges({
    told,
    events,
    ontology: input.ontology,
    policy: complete,
    articleNode: (article) => articleKeys.get(article),
    published: (article) => published.get(article),
  });
  const shownEvents = complete.events ? events.filter((event) => isWellTold(event.told, complete)) : [];

  const graph = createGraph(input.name ?? 'Entente');
  const nodes = gatherNodes({ input, policy: complete, edges, events: shownEvents, articleKeys });
  for (const [key, attributes] of [...nodes].sort(([a], [b]) => compare(a, b))) graph.addNode(key, attributes);
  for (const [key, draft] of edges) {
    const attributes = edgeAttributes(draft, input.ontology);
    if (draft.symmetric) graph.addUndirectedEdgeWithKey(key, draft.source, draft.target, attributes);
    else graph.addDirectedEdgeWithKey(key, draft.source, draft.target, attributes);
  }
  return graph;
}

interface NodeInput {
  readonly input: GraphInput;
  readonly policy: GraphPolicy;
  readonly edges: readonly (readonly [string, EdgeDraft])[];
  readonly events: readonly ToldEvent[];
  readonly articleKeys: ReadonlyMap<ArticleId, string>;
}

/** The events shown, the ends of every edge, and whoever an edge is said by. */
function gatherNodes({ input, policy, edges, events, articleKeys }: NodeInput): Map<string, NodeAttributes> {
  const { ontology } = input;
  const drafts = edges.map(([, draft]) => draft);
  const shown = new Set<ToldClaim>();
  for (const { told } of [...drafts, ...events]) for (const teller of told) shown.add(teller);
  const used = new Set<string>();
  for (const { source, target } of drafts) used.add(source).add(target);
  for (const { speaker } of shown) if (speaker) used.add(speaker);
  const tellersOf = groupTellers(shown, articleKeys);
  const nodes = new Map<string, NodeAttributes>();
  const entities = new Map(input.entities.map((entity) => [entity.id, entity]));
  for (const [id, entity] of entities) {
    if (policy.isolated || used.has(id)) nodes.set(id, entityNode(entity, tellersOf(id), ontology));
  }
  for (const event of events)
    nodes.set(
      event.id,
      eventNode(event, (id) => entities.get(id)?.name ?? id, ontology),
    );
  for (const article of policy.articles ? input.articles : []) {
    const key = articleKeys.get(article.id) ?? article.id;
    if (policy.isolated || used.has(key)) nodes.set(key, articleNode(article, tellersOf(key), ontology));
  }
  return nodes;
}

/** The claims that speak of a node, are said by it, or stand in it. */
function groupTellers(
  told: Iterable<ToldClaim>,
  articleKeys: ReadonlyMap<ArticleId, string>,
): (key: string) => readonly ToldClaim[] {
  const tellers = new Map<string, ToldClaim[]>();
  for (const teller of told) {
    const { parties, speaker, claim } = teller;
    const article = articleKeys.get(claim.evidence.article);
    for (const key of [...parties.map(({ entity }) => entity), speaker, article]) {
      if (!key) continue;
      const group = tellers.get(key);
      if (!group) tellers.set(key, [teller]);
      else if (group.at(-1) !== teller) group.push(teller);
    }
  }
  return (key) => tellers.get(key) ?? [];
}

/** A given article id is kept as it is, so it may be one that an entity or event has. */
function articleNodeKeys(input: GraphInput, events: readonly ToldEvent[]): Map<ArticleId, string> {
  const taken = new Set<string>([...input.entities.map(({ id }) => id), ...events.map(({ id }) => id)]);
  const keys = new Map<ArticleId, string>();
  for (const id of sortedSet(input.articles.map((article) => article.id))) {
    const key = articleNodeKey(id, (candidate) => taken.has(candidate));
    keys.set(id, key);
    taken.add(key);
  }
  return keys;
}
