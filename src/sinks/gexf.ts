import { escapeXml, escapeXmlId } from '../model/escape-markup.ts';
import type { EntenteGraph, GraphView } from '../model/graph.ts';
import { countProgress } from './count-progress.ts';
import { type DirectedOption, orderEnds } from './directed-edge.ts';
import {
  columnValue,
  columnValues,
  declareColumns,
  edgeColumns,
  nodeColumns,
  symmetricColumn,
} from './gexf-columns.ts';
import { gexfColour, gexfPosition, gexfShape, gexfSize } from './gexf-look.ts';
import { knownDays } from './known-days.ts';
import type { Output, Sink, SinkProgress } from './sink.ts';
import { type SortedEdge, sortedEdges } from './sorted-edges.ts';
import { writePieces } from './write-pieces.ts';

export interface GexfOptions extends DirectedOption {
  readonly creator?: string;
  /** Default: the name of the graph. */
  readonly description?: string;
}

/**
 * Writes GEXF 1.3 (https://gexf.net) for Gephi: types, colours, sizes, positions and the days that make its timeline
 * work. Symmetric edges are undirected; parallel edges of different types differ by `kind`. A mixed graph has no default
 * direction, since Gephi then drops every edge that has another. Holds no text but the chunk at hand, reads no clock,
 * and writes the same bytes for the same graph.
 */
export function createGexfSink(output: Output, options: GexfOptions = {}): Sink {
  return {
    name: 'gexf',
    version: '1',
    async write(view, progress) {
      await writePieces(output, gexfPieces(view, options, progress));
      return { nodes: view.graph.order, edges: view.graph.size };
    },
  };
}

function* gexfPieces(
  { graph, ontology }: GraphView,
  { creator = 'Entente', description = graph.getAttribute('name') ?? '', directed = false }: GexfOptions,
  progress: SinkProgress | undefined,
): Generator<string> {
  const count = countProgress(graph.order + graph.size, progress);
  const shapeOf = (kind: string, type: string) => gexfShape(ontology.node(type)?.shape ?? ontology.node(kind)?.shape);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `  <meta>\n    <creator>${escapeXml(creator)}</creator>\n    <description>${escapeXml(description)}</description>\n  </meta>\n`;
  yield `  <graph${directed ? ' defaultedgetype="directed"' : ''} mode="dynamic" timeformat="date" timerepresentation="interval">\n`;
  yield declareColumns('node', nodeColumns);
  yield declareColumns('edge', directed ? [...edgeColumns, symmetricColumn] : edgeColumns);
  yield '    <nodes>\n';
  for (const key of graph.nodes().sort()) {
    yield nodeElement(graph, key, shapeOf);
    count();
  }
  yield '    </nodes>\n    <edges>\n';
  for (const edge of sortedEdges(graph)) {
    yield directed ? directedElement(edge) : edgeElement(edge);
    count();
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function nodeElement(graph: EntenteGraph, key: string, shapeOf: (kind: string, type: string) => string): string {
  const node = graph.getNodeAttributes(key);
  return (
    `      <node id="${escapeXmlId(key)}" label="${escapeXml(node.label)}"${dayAttributes(node)}>` +
    columnValues(nodeColumns, node) +
    gexfColour(node.color) +
    gexfPosition(node) +
    gexfSize(node.size) +
    `<viz:shape value="${shapeOf(node.kind, node.type)}"/></node>\n`
  );
}

/** Where every edge is directed, only an attribute can say that one holds both ways. */
function directedElement(edge: SortedEdge): string {
  const mark = edge.undirected ? columnValue(symmetricColumn, edge.attributes) : '';
  return edgeElement({ ...orderEnds(edge), undirected: false }, mark);
}

function edgeElement({ edge, source, target, undirected, attributes }: SortedEdge, mark = ''): string {
  const type = escapeXml(attributes.type);
  const weight = Number.isFinite(attributes.weight) ? ` weight="${attributes.weight}"` : '';
  return (
    `      <edge id="${escapeXmlId(edge)}" source="${escapeXmlId(source)}" target="${escapeXmlId(target)}"` +
    ` type="${undirected ? 'undirected' : 'directed'}" kind="${type}" label="${type}"${weight}${dayAttributes(attributes)}>` +
    `${columnValues(edgeColumns, attributes, mark)}${gexfColour(attributes.color)}</edge>\n`
  );
}

/** An end that nobody knows is left out: the reader takes it as open. */
function dayAttributes(days: { readonly start?: string | null; readonly end?: string | null }): string {
  const { start, end } = knownDays(days);
  return (start === null ? '' : ` start="${start}"`) + (end === null ? '' : ` end="${end}"`);
}
