import { createCsvSink } from '../sinks/csv.ts';
import { createCypherScriptSink } from '../sinks/cypher-script.ts';
import type { DirectedOption } from '../sinks/directed-edge.ts';
import { createGexfSink } from '../sinks/gexf.ts';
import { createGraphmlSink } from '../sinks/graphml.ts';
import { createJsonSink } from '../sinks/json.ts';
import { createJsonLdSink } from '../sinks/json-ld.ts';
import { createNeo4jBrowserSink } from '../sinks/neo4j-browser.ts';
import { createNeo4jBulkSink } from '../sinks/neo4j-bulk.ts';
import type { OutputFolder } from '../sinks/output-folder.ts';
import type { Output, Sink } from '../sinks/sink.ts';
import { createSvgSink } from '../sinks/svg.ts';

/** The formats of one file that a graph can be written in, by the name that `--format` takes. */
export const fileSinks = {
  gexf: createGexfSink,
  json: (output) => createJsonSink(output),
  graphml: createGraphmlSink,
  'json-ld': (output) => createJsonLdSink(output),
  cypher: (output) => createCypherScriptSink(output),
  svg: (output) => createSvgSink(output),
} as const satisfies Record<string, (output: Output, options?: DirectedOption) => Sink>;

/** The formats of several files. */
export const folderSinks = {
  csv: (folder) => createCsvSink(folder),
  'neo4j-bulk': (folder) => createNeo4jBulkSink(folder),
  'neo4j-browser': (folder) => createNeo4jBrowserSink(folder),
} as const satisfies Record<string, (folder: OutputFolder) => Sink>;

/** Those that know mixed graphs and can do without. */
export const directedFormats: readonly string[] = ['gexf', 'graphml'];

export type FileFormat = keyof typeof fileSinks;
export type FolderFormat = keyof typeof folderSinks;
/** Bytes rather than text: made from the drawing. */
export const pictureFormat = 'png';
export type ExportFormat = FileFormat | FolderFormat | typeof pictureFormat;
export const exportFormats = [...Object.keys(fileSinks), ...Object.keys(folderSinks), pictureFormat] as ExportFormat[];
