import type { EdgeSpec, EventSpec, NodeSpec, OntologySpec } from './spec.ts';

/** The ontology with the questions that the stages ask of it. Plain lookups, no state. */
export interface Ontology {
  readonly spec: OntologySpec;
  node(type: string): NodeSpec | undefined;
  edge(type: string): EdgeSpec | undefined;
  event(type: string): EventSpec | undefined;
  /** The type and its supertypes, most general first: `actor, person, official`. */
  lineage(type: string): readonly string[];
  /** Whether a node type is, or extends, one of the others. */
  isA(type: string, ...others: readonly string[]): boolean;
  /** Whether a node type, or one that it extends, has a mark in its YAML. */
  has(type: string, mark: 'armed' | 'binding' | 'spatial'): boolean;
  /** Whether others of a rolled-up graph are shown as it: a state. */
  isWhole(type: string): boolean;
  /** The Neo4j labels of a node type, most general first. */
  labels(type: string): readonly string[];
}

export function createOntology(spec: OntologySpec): Ontology {
  const lineages = new Map(Object.keys(spec.nodes).map((type) => [type, lineageOf(type, spec)]));
  const lineage = (type: string) => lineages.get(type) ?? [];
  return {
    spec,
    node: (type) => spec.nodes[type],
    edge: (type) => spec.edges[type],
    event: (type) => spec.events[type],
    lineage,
    isA: (type, ...others) => others.some((other) => lineage(type).includes(other)),
    has: (type, mark) => lineage(type).some((name) => spec.nodes[name]?.[mark] === true),
    isWhole: (type) => lineage(type).some((name) => spec.nodes[name]?.rollUp === 'whole'),
    labels: (type) => lineage(type).flatMap((name) => spec.nodes[name]?.label ?? []),
  };
}

function lineageOf(type: string, spec: OntologySpec): string[] {
  const up = spec.nodes[type]?.extends;
  return up ? [...lineageOf(up, spec), type] : [type];
}
