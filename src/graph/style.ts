import type { EntenteGraph, NodeAttributes } from '../model/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** For a type that the ontology does not colour. */
const plain = '#999999';

export function nodeColour({ kind, type }: Pick<NodeAttributes, 'kind' | 'type'>, ontology: Ontology): string {
  return (kind === 'event' ? ontology.event(type) : ontology.node(type))?.colour ?? plain;
}

export function edgeColour(type: string, ontology: Ontology): string {
  return ontology.edge(type)?.colour ?? plain;
}

/** Colours from the ontology; the area of a node grows with its sources and edges. Changes the graph. */
export function styleGraph(graph: EntenteGraph, ontology: Ontology): void {
  graph.updateEachNodeAttributes(
    (node, attributes) => ({
      ...attributes,
      color: nodeColour(attributes, ontology),
      size: nodeSize(attributes.sources, graph.degree(node)),
    }),
    { attributes: ['color', 'size'] },
  );
  graph.updateEachEdgeAttributes(
    (_edge, attributes) => ({ ...attributes, color: edgeColour(attributes.type, ontology) }),
    { attributes: ['color'] },
  );
}

/** From 4 up: a hundred sources do not hide the rest of the picture. */
function nodeSize(sources: number, degree: number): number {
  return Math.round((3 + Math.sqrt(1 + sources + degree / 2)) * 100) / 100;
}
