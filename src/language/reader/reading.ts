import type { Window } from './batches.ts';
import type { ModelOutput } from './inference.ts';
import type { NameDecoder, NameSpan } from './names.ts';
import type { ReaderLabels } from './reader-labels.ts';
import { decodeTree } from './tree.ts';

/** What the model found in a run of words, by index: filled window by window. */
export interface Reading {
  readonly upos: Uint8Array;
  /** Index of the head, -1 for a root. */
  readonly heads: Int32Array;
  readonly rels: Uint8Array;
  readonly lemmas: Uint16Array;
  readonly names: NameSpan[];
}

/** No lemma script. */
export const noScript = 0xffff;

export function emptyReading(words: number): Reading {
  return {
    upos: new Uint8Array(words),
    heads: new Int32Array(words).fill(-1),
    rels: new Uint8Array(words),
    lemmas: new Uint16Array(words).fill(noScript),
    names: [],
  };
}

/** Decodes one row of a batch into the reading. */
export function decodeWindow(
  { first, words: { length: words } }: Window,
  { row, widest }: { readonly row: number; readonly widest: number },
  output: ModelOutput,
  labels: ReaderLabels,
  decodeNames: NameDecoder,
  reading: Reading,
): void {
  const stride = widest + 1;
  const heads = decodeTree(output.arcs, row * widest * stride, stride, words);
  for (let word = 0; word < words; word += 1) {
    const cell = row * widest + word;
    const head = heads[word] as number;
    reading.upos[first + word] = best(output.upos, cell * labels.upos.length, labels.upos.length);
    reading.heads[first + word] = head === 0 ? -1 : first + head - 1;
    reading.rels[first + word] = output.rels[cell * stride + head] as number;
    if (output.lemmas !== undefined) reading.lemmas[first + word] = output.lemmas[cell] as number;
  }
  for (const name of decodeNames(output.names, row * widest * labels.names.length, words)) {
    reading.names.push({ ...name, first: first + name.first, end: first + name.end });
  }
}

/** Hangs the roots of a long sentence's later windows on the first, so that a sentence has one root. */
export function joinWindows(
  reading: Reading,
  range: { readonly firstToken: number; readonly endToken: number },
  rel: number,
): void {
  let root = -1;
  for (let word = range.firstToken; word < range.endToken; word += 1) {
    if (reading.heads[word] !== -1) continue;
    if (root < 0) root = word;
    else {
      reading.heads[word] = root;
      reading.rels[word] = rel;
    }
  }
}

function best(values: ArrayLike<number>, offset: number, length: number): number {
  let found = 0;
  for (let at = 1; at < length; at += 1)
    if ((values[offset + at] as number) > (values[offset + found] as number)) found = at;
  return found;
}
