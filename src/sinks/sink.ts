import type { GraphView } from '../model/graph.ts';

/** Where a file sink puts its text, piece by piece; resolves when the piece is taken, so memory stays flat. */
export interface Output {
  write(chunk: string): Promise<void>;
}

export interface SinkReport {
  readonly nodes: number;
  readonly edges: number;
}

/** Told now and then how far a long write has come. */
export type SinkProgress = (done: number, total: number) => void;

/** Writes a graph somewhere: a format or a database. Writing the same view twice leaves the same content. */
export interface Sink {
  readonly name: string;
  readonly version: string;
  write(view: GraphView, progress?: SinkProgress): Promise<SinkReport>;
}
