import { MultiGraph } from 'graphology';
import type { EntenteGraph, GraphView } from '../../../model/graph.ts';
import { createGexfSink } from '../../../pipeline/gexf.ts';
import type { MapData } from '../../contract.ts';
import { edgeColour, nodeLook } from '../map/display-graph.ts';
import type { Visible } from '../state/visible.ts';

/** What is shown, written by the same sink as `entente export --format gexf`. */
export async function gexfOf(map: MapData, shown: Visible): Promise<string> {
  const graph = new MultiGraph() as EntenteGraph;
  graph.setAttribute('name', map.name);
  for (const node of map.nodes) {
    if (shown.nodes.has(node.id))
      graph.addNode(node.id, { ...node, status: node.status ?? 'asserted', color: nodeLook(node, map.types).colour });
  }
  for (const edge of map.edges) {
    if (!shown.edges.has(edge.id)) continue;
    const { id, source, target, directed, claims, ...rest } = edge;
    const attributes = {
      ...rest,
      claims: claims as never[],
      weight: Math.max(1, edge.sources),
      color: edgeColour(edge, map.types),
    }; // ids lose their brand on the wire
    if (directed) graph.addDirectedEdgeWithKey(id, source, target, attributes);
    else graph.addUndirectedEdgeWithKey(id, source, target, attributes);
  }
  const ontology = { node: (type: string) => map.types.nodes[type] } as unknown as GraphView['ontology']; // the sink asks for shapes only
  const pieces: string[] = [];
  const output = { write: async (piece: string) => void pieces.push(piece) };
  await createGexfSink(output, { description: map.name }).write({
    graph,
    ontology,
    claims: [],
    disputes: [],
    entities: [],
    articles: [],
    judgements: [],
  });
  return pieces.join('');
}
