import type { BatchReader, BatchReaderOptions } from '../language/reader/batch-reader.ts';
import type { BatchReading } from '../language/reader/batch-reading.ts';
import type { ModelInput } from '../language/reader/model-input.ts';
import { type HelperProcess, startHelperProcess } from './helper-process.ts';

type ReaderProcess = HelperProcess<ModelInput, BatchReading>;

/**
 * Several processes that read beside each other, each with the model and one core: the runtime makes the runs of one process
 * one after another, in whatever threads they are asked for, and this process is free meanwhile. A batch goes to the one that
 * has least to do.
 * @throws FormatError if the model cannot be loaded, ServiceError if a process cannot be started
 */
export async function startReaderProcesses(count: number, options: BatchReaderOptions): Promise<BatchReader> {
  const starting = Array.from({ length: count }, () =>
    startHelperProcess<BatchReaderOptions, ModelInput, BatchReading>('reader-process', options),
  );
  const started = await Promise.allSettled(starting);
  const processes = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const close = async () => void (await Promise.all(processes.map((one) => one.close())));
  const failed = started.find((one) => one.status === 'rejected');
  if (failed) {
    await close();
    throw failed.reason;
  }
  return { read: (input) => leastBusy(processes).ask(input), close };
}

function leastBusy(processes: readonly ReaderProcess[]): ReaderProcess {
  return processes.reduce((least, one) => (one.unanswered < least.unanswered ? one : least));
}
