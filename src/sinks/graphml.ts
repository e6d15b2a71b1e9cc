import { escapeXml, escapeXmlId } from '../model/escape-markup.ts';
import type { GraphView } from '../model/graph.ts';
import { countProgress } from './count-progress.ts';
import { type DirectedOption, orderEnds } from './directed-edge.ts';
import {
  type FlatColumn,
  type FlatEdge,
  type FlatType,
  flatEdgeColumns,
  flatNodeColumns,
  flatValue,
} from './flat-columns.ts';
import { flatEdges, flatNodes } from './flat-rows.ts';
import type { Output, Sink, SinkProgress } from './sink.ts';
import { writePieces } from './write-pieces.ts';

const types: Readonly<Record<FlatType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

const symmetric: FlatColumn<FlatEdge> = {
  id: 'symmetric',
  type: 'boolean',
  value: ({ undirected }) => undirected || null,
};

/**
 * Writes GraphML (http://graphml.graphdrawing.org) with typed attributes. Symmetric edges are `directed="false"`; some
 * readers (networkx) refuse a graph that has both kinds, and `directed` is for them. Lists are as `joinList` has them.
 * Holds no text but the chunk at hand, reads no clock, and writes the same bytes for the same graph.
 */
export function createGraphmlSink(output: Output, { directed = false }: DirectedOption = {}): Sink {
  return {
    name: 'graphml',
    version: '1',
    async write(view, progress) {
      await writePieces(output, graphmlPieces(view, directed, progress));
      return { nodes: view.graph.order, edges: view.graph.size };
    },
  };
}

function* graphmlPieces(view: GraphView, directed: boolean, progress: SinkProgress | undefined): Generator<string> {
  const { graph } = view;
  const count = countProgress(graph.order + graph.size, progress);
  const nodeColumns = prepare('node', flatNodeColumns);
  const edgeColumns = prepare('edge', directed ? [...flatEdgeColumns, symmetric] : flatEdgeColumns);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  for (const { declaration } of [...nodeColumns, ...edgeColumns]) yield declaration;
  yield '  <graph id="graph" edgedefault="directed">\n';
  for (const node of flatNodes(view)) {
    yield `    <node id="${escapeXmlId(node.key)}">${values(nodeColumns, node)}</node>\n`;
    count();
  }
  for (const edge of flatEdges(view)) {
    yield edgeElement(edge, directed, edgeColumns);
    count();
  }
  yield '  </graph>\n</graphml>\n';
}

function edgeElement(flat: FlatEdge, directed: boolean, columns: readonly Prepared<FlatEdge>[]): string {
  const { edge, source, target, undirected } = orderEnds(flat);
  const direction = undirected && !directed ? ' directed="false"' : '';
  return (
    `    <edge id="${escapeXmlId(edge)}" source="${escapeXmlId(source)}" target="${escapeXmlId(target)}"${direction}>` +
    `${values(columns, flat)}</edge>\n`
  );
}

interface Prepared<T> {
  readonly column: FlatColumn<T>;
  readonly declaration: string;
  readonly open: string;
}

/** The ids of nodes' and edges' attributes share one space, so each says whose it is. */
function prepare<T>(owner: 'node' | 'edge', columns: readonly FlatColumn<T>[]): Prepared<T>[] {
  return columns.map((column) => {
    const id = `${owner}-${column.id}`;
    const declaration = `  <key id="${id}" for="${owner}" attr.name="${column.id}" attr.type="${types[column.type]}"/>\n`;
    return { column, declaration, open: `<data key="${id}">` };
  });
}

function values<T>(columns: readonly Prepared<T>[], row: T): string {
  let text = '';
  for (const { column, open } of columns) {
    const value = flatValue(column, row);
    if (value !== null) text += `${open}${typeof value === 'string' ? escapeXml(value) : value}</data>`;
  }
  return text;
}
