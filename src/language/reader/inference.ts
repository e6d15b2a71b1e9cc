import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { FormatError } from '../../model/errors.ts';
import type { ModelInput } from './model-input.ts';

/** The model's answers, flat, in the order of the batch's rows. */
export interface ModelOutput {
  readonly upos: Float32Array;
  readonly arcs: Float32Array;
  readonly rels: Uint8Array;
  readonly names: Float32Array;
  readonly lemmas: Uint16Array | undefined;
}

export interface Inference {
  run(input: ModelInput): Promise<ModelOutput>;
  close(): Promise<void>;
}

/**
 * Loads the ONNX model. The runtime is imported only here: it is large, and most commands do without it. A run takes one
 * core, and the process that asks for it waits: on batches this small, sharing one run out loses a third of the second core,
 * and the runtime makes the runs of one process one after another.
 * @param path of the file, which the runtime reads itself: its bytes, handed in, would lie in memory for long
 * @throws FormatError if there is no model
 */
export async function createInference(path: string): Promise<Inference> {
  const runtime = await import('onnxruntime-node');
  const options: InferenceSession.SessionOptions = {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    enableMemPattern: false, // hardly two batches are of one shape: plans for each would cost 50 MB and save nothing
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  };
  const session = await runtime.InferenceSession.create(path, options).catch((cause: unknown) => {
    throw new FormatError('reader.model', `The reader's model could not be loaded: ${String(cause)}`, { cause });
  });
  const tensor = (values: BigInt64Array, shape: readonly number[]): Tensor =>
    new runtime.Tensor('int64', values, shape);
  return {
    async run({ lengths, longest, widest, arrays }) {
      const rows = lengths.length;
      const results = await session.run({
        ids: tensor(arrays.ids, [rows, longest]),
        mask: tensor(arrays.mask, [rows, longest]),
        case: tensor(arrays.case, [rows, longest]),
        first: tensor(arrays.first, [rows, widest]),
        words: tensor(arrays.words, [rows, widest]),
      });
      return asOutput(results);
    },
    close: () => session.release(),
  };
}

/** The interface in seeds/model/CARD.md fixes names and types; the runtime does not know them. */
function asOutput(results: InferenceSession.OnnxValueMapType): ModelOutput {
  const data = (name: string) => (results[name] as Tensor | undefined)?.data;
  return {
    upos: data('upos') as Float32Array,
    arcs: data('arcs') as Float32Array,
    rels: data('rels') as Uint8Array,
    names: data('names') as Float32Array,
    lemmas: data('lemmas') as Uint16Array | undefined,
  };
}
