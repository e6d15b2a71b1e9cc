import { createGexfSink } from '../sinks/gexf.ts';
import { createJsonSink } from '../sinks/json.ts';
import type { Output, Sink } from '../sinks/sink.ts';

/** The formats that a graph can be written in, by the name that `--format` takes. */
export const fileSinks = {
  gexf: createGexfSink,
  json: createJsonSink,
} as const satisfies Record<string, (output: Output) => Sink>;

export type FileFormat = keyof typeof fileSinks;
export const fileFormats = Object.keys(fileSinks) as FileFormat[];
