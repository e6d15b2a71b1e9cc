import { type BatchReading, createBatchDecoder } from './batch-reading.ts';
import { createInference } from './inference.ts';
import type { ModelInput } from './model-input.ts';
import type { ReaderLabels } from './reader-labels.ts';

/** Reads batches, several of which may be asked for at once. What it finds does not depend on the others. */
export interface BatchReader {
  read(input: ModelInput): Promise<BatchReading>;
  /** Frees the model; all that was asked for must be read. */
  close(): Promise<void>;
}

export interface BatchReaderOptions {
  /** Where reader.onnx is. */
  readonly model: string;
  readonly labels: ReaderLabels;
}

/**
 * The model and its decoding, in the process that asks.
 * @throws FormatError if the model cannot be loaded
 */
export async function createBatchReader({ model, labels }: BatchReaderOptions): Promise<BatchReader> {
  const inference = await createInference(model);
  const decode = createBatchDecoder(labels);
  return {
    read: async (input) => decode(input, await inference.run(input)),
    close: () => inference.close(),
  };
}
