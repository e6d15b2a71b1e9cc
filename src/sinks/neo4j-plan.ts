import { UsageError } from '../model/errors.ts';
import type { EntenteGraph } from '../model/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** Nodes that one statement can write: their ids are unique under one root label. */
export interface NodeGroup {
  readonly root: string;
  /** Every label that the ontology knows under the root, sorted. */
  readonly family: readonly string[];
  readonly keys: string[];
}

/** Edges that one statement can write: one relationship type between two root labels. */
export interface EdgeGroup {
  readonly label: string;
  readonly sourceRoot: string;
  readonly targetRoot: string;
  readonly keys: string[];
}

export interface LoadPlan {
  /** Every root label of the ontology, sorted: `Article`, `Entity`, `Event`. */
  readonly roots: readonly string[];
  readonly articleRoot: string | undefined;
  readonly eventRoot: string | undefined;
  readonly nodes: readonly NodeGroup[];
  readonly edges: readonly EdgeGroup[];
}

/**
 * Sorts a graph into groups that share a statement. Labels and relationship types come from the ontology alone.
 *
 * @throws UsageError for a node or edge whose type the ontology does not have, before anything is written.
 */
export function planLoad(graph: EntenteGraph, ontology: Ontology): LoadPlan {
  const nodes = new Map<string, NodeGroup>();
  for (const key of graph.nodes().sort()) {
    const { kind, type } = graph.getNodeAttributes(key);
    const [root] = labelsOf(ontology, kind, type);
    if (root === undefined) throw unknownType(type, kind === 'event' ? ontology.spec.events : ontology.spec.nodes);
    const group = nodes.get(root) ?? { root, family: familyOf(root, ontology), keys: [] };
    group.keys.push(key);
    nodes.set(root, group);
  }
  const edges = new Map<string, EdgeGroup>();
  for (const key of graph.edges().sort()) {
    const { label, sourceRoot, targetRoot } = edgePlace(graph, key, ontology);
    const name = `${label} ${sourceRoot} ${targetRoot}`;
    const group = edges.get(name) ?? { label, sourceRoot, targetRoot, keys: [] };
    group.keys.push(key);
    edges.set(name, group);
  }
  return {
    roots: rootLabels(ontology),
    articleRoot: ontology.labels('article')[0],
    eventRoot: ontology.labels('event')[0],
    nodes: [...nodes.values()],
    edges: [...edges.values()],
  };
}

/** A symmetric edge is stored once, from the smaller id. */
export function edgeEnds(graph: EntenteGraph, key: string): [source: string, target: string] {
  const [source, target] = graph.extremities(key);
  return graph.isUndirected(key) && target < source ? [target, source] : [source, target];
}

/** The labels of a node, its root first: an event has those of `event` and its own. */
export function labelsOf(ontology: Ontology, kind: string, type: string): readonly string[] {
  const event = kind === 'event' ? ontology.event(type) : undefined;
  return event ? [...ontology.labels(kind), event.label] : ontology.labels(type);
}

function rootLabels(ontology: Ontology): string[] {
  const roots = Object.values(ontology.spec.nodes).filter((node) => node.extends === undefined);
  return roots.map(({ label }) => label).sort();
}

function familyOf(root: string, ontology: Ontology): string[] {
  const lineages = [
    ...Object.keys(ontology.spec.nodes).map((type) => labelsOf(ontology, 'entity', type)),
    ...Object.keys(ontology.spec.events).map((type) => labelsOf(ontology, 'event', type)),
  ];
  return [...new Set(lineages.filter(([first]) => first === root).flat())].sort();
}

function edgePlace(graph: EntenteGraph, key: string, ontology: Ontology): Omit<EdgeGroup, 'keys'> {
  const { type } = graph.getEdgeAttributes(key);
  const label = ontology.edge(type)?.label;
  if (label === undefined) throw unknownType(type, ontology.spec.edges);
  const [sourceRoot, targetRoot] = edgeEnds(graph, key).map((node) => {
    const attributes = graph.getNodeAttributes(node);
    return labelsOf(ontology, attributes.kind, attributes.type)[0] ?? ''; // every node has a group by now
  }) as [string, string];
  return { label, sourceRoot, targetRoot };
}

function unknownType(type: string, known: object): UsageError {
  const allowed = Object.keys(known).join(', ');
  return new UsageError('neo4j-unknown-type', `The ontology has no type ${JSON.stringify(type)}. Allowed: ${allowed}`);
}
