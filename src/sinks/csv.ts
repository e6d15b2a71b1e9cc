import type { GraphView } from '../model/graph.ts';
import { countProgress } from './count-progress.ts';
import { csvText } from './csv-field.ts';
import { orderEnds } from './directed-edge.ts';
import {
  type FlatColumn,
  type FlatEdge,
  type FlatNode,
  flatEdgeColumns,
  flatNodeColumns,
  flatValue,
} from './flat-columns.ts';
import { flatEdges, flatNodes } from './flat-rows.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Sink } from './sink.ts';
import { wellFormed, wellFormedId } from './well-formed.ts';
import { writePieces } from './write-pieces.ts';

const nodeColumns: readonly FlatColumn<FlatNode>[] = [
  { id: 'id', type: 'string', value: ({ key }) => wellFormedId(key) },
  ...flatNodeColumns,
];

const edgeColumns: readonly FlatColumn<FlatEdge>[] = [
  { id: 'id', type: 'string', value: ({ edge }) => wellFormedId(edge) },
  { id: 'source', type: 'string', value: ({ source }) => wellFormedId(source) },
  { id: 'target', type: 'string', value: ({ target }) => wellFormedId(target) },
  { id: 'directed', type: 'boolean', value: ({ undirected }) => !undirected },
  ...flatEdgeColumns,
];

/**
 * Writes `nodes.csv` and `edges.csv`: RFC 4180 with a header, CRLF and UTF-8 without a byte order mark (pandas and the
 * like would take it for a part of the first name). Texts that a spreadsheet would run are marked as `csvText` says;
 * lists are as `joinList` has them; a value that nobody knows is an empty field. A symmetric edge stands once, from
 * the smaller id, and is not `directed`.
 */
export function createCsvSink(folder: OutputFolder): Sink {
  return {
    name: 'csv',
    version: '1',
    async write(view: GraphView, progress) {
      const { graph } = view;
      const count = countProgress(graph.order + graph.size, progress);
      await folder.file('nodes.csv', (output) => writePieces(output, csvLines(nodeColumns, flatNodes(view), count)));
      const edges = mapRows(flatEdges(view), orderEnds);
      await folder.file('edges.csv', (output) => writePieces(output, csvLines(edgeColumns, edges, count)));
      return { nodes: graph.order, edges: graph.size };
    },
  };
}

function* csvLines<T>(columns: readonly FlatColumn<T>[], rows: Iterable<T>, count: () => void): Generator<string> {
  yield `${columns.map(({ id }) => id).join(',')}\r\n`;
  for (const row of rows) {
    yield `${columns.map((column) => csvValue(flatValue(column, row))).join(',')}\r\n`;
    count();
  }
}

function csvValue(value: string | number | boolean | null): string {
  if (value === null) return '';
  return typeof value === 'string' ? csvText(wellFormed(value)) : String(value);
}

function* mapRows<T>(rows: Iterable<T>, change: (row: T) => T): Generator<T> {
  for (const row of rows) yield change(row);
}
