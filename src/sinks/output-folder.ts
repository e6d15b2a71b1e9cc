import type { Output } from './sink.ts';

/** Where a sink of several files puts them. */
export interface OutputFolder {
  /** Writes one file; it is there when all of it is. `name` is a plain file name of the sink's own making. */
  file(name: string, produce: (output: Output) => Promise<void>): Promise<void>;
}
