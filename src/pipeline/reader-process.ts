import { type BatchReaderOptions, createBatchReader } from '../language/reader/batch-reader.ts';
import type { BatchReading } from '../language/reader/batch-reading.ts';
import type { ModelInput } from '../language/reader/model-input.ts';
import { answerParent } from './answer-parent.ts';

answerParent<BatchReaderOptions, ModelInput, BatchReading>(async (options) => {
  const reader = await createBatchReader(options);
  return (input) => reader.read(input);
});
