import type { ModelOutput } from './inference.ts';
import type { ModelInput } from './model-input.ts';
import { createNameDecoder, type NameSpan } from './names.ts';
import type { ReaderLabels } from './reader-labels.ts';
import { decodeTree } from './tree.ts';

/** What the model found in a batch: a cell a word, rows × widest, and names row by row. Small beside the scores that it was decoded from. */
export interface BatchReading {
  readonly upos: Uint8Array;
  /** 0 for the root, or 1 + the index of the head in the row. */
  readonly heads: Uint16Array;
  readonly rels: Uint8Array;
  /** Scripts; `noScript` where the model has none. */
  readonly lemmas: Uint16Array;
  readonly names: readonly (readonly NameSpan[])[];
}

/** No lemma script. */
export const noScript = 0xffff;

export type BatchDecoder = (input: Pick<ModelInput, 'lengths' | 'widest'>, output: ModelOutput) => BatchReading;

/** Decodes the model's scores: the best tag, tree, label and script of each word, and the best sequence of names' labels. */
export function createBatchDecoder(labels: ReaderLabels): BatchDecoder {
  const decodeNames = createNameDecoder(labels);
  const tags = labels.upos.length;
  return ({ lengths, widest }, output) => {
    const cells = lengths.length * widest;
    const upos = new Uint8Array(cells);
    const heads = new Uint16Array(cells);
    const rels = new Uint8Array(cells);
    const lemmas = new Uint16Array(cells).fill(noScript);
    const stride = widest + 1;
    const names = lengths.map((words, row) => {
      const tree = decodeTree(output.arcs, row * widest * stride, stride, words);
      for (let word = 0; word < words; word += 1) {
        const cell = row * widest + word;
        const head = tree[word] as number;
        upos[cell] = best(output.upos, cell * tags, tags);
        heads[cell] = head;
        rels[cell] = output.rels[cell * stride + head] as number;
        if (output.lemmas !== undefined) lemmas[cell] = output.lemmas[cell] as number;
      }
      return decodeNames(output.names, row * widest * labels.names.length, words);
    });
    return { upos, heads, rels, lemmas, names };
  };
}

function best(values: ArrayLike<number>, offset: number, length: number): number {
  let found = 0;
  for (let at = 1; at < length; at += 1)
    if ((values[offset + at] as number) > (values[offset + found] as number)) found = at;
  return found;
}
