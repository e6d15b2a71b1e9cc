import { UsageError } from '../../model/errors.ts';
import { type BatchReader, createBatchReader } from './batch-reader.ts';
import type { ReaderLabels } from './reader-labels.ts';

/** Words that are asked for at once before helpers are worth the second that they take to start. */
const worthHelpers = 4000;

export interface BatchReadersOptions {
  /** Where reader.onnx is. */
  readonly model: string;
  readonly labels: ReaderLabels;
  /** Starts what reads in place of this process, on all cores. */
  readonly startHelpers?: (labels: ReaderLabels) => Promise<BatchReader>;
}

/** Who reads: this process a little, helpers much. Either is started when it is first needed; what they find is the same. */
export interface BatchReaders {
  /**
   * @param words how many are to be read at once
   * @throws FormatError if the model cannot be loaded, ServiceError if helpers cannot be started, UsageError once closed
   */
  forWords(words: number): Promise<BatchReader>;
  /** Ends them; nothing may be asked of them then. */
  close(): Promise<void>;
}

export function createBatchReaders({ model, labels, startHelpers }: BatchReadersOptions): BatchReaders {
  let own: Promise<BatchReader> | undefined;
  let helpers: Promise<BatchReader> | undefined;
  let isClosed = false;
  return {
    async forWords(words) {
      if (isClosed) throw new UsageError('reader.closed', 'the reader is closed');
      if (startHelpers && words >= worthHelpers) helpers ??= startHelpers(labels);
      if (helpers) return helpers;
      own ??= createBatchReader({ model, labels });
      return own;
    },
    async close() {
      isClosed = true;
      const started = await Promise.allSettled([own, helpers]); // who waits for one that failed is told
      await Promise.all(started.map((one) => (one.status === 'fulfilled' ? one.value?.close() : undefined)));
    },
  };
}
