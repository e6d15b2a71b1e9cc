import { type BatchReading, noScript } from './batch-reading.ts';
import type { Window } from './batches.ts';
import type { NameSpan } from './names.ts';

/** What the model found in a run of words, by index: filled window by window. */
export interface Reading {
  readonly upos: Uint8Array;
  /** Index of the head, -1 for a root. */
  readonly heads: Int32Array;
  readonly rels: Uint8Array;
  readonly lemmas: Uint16Array;
  readonly names: NameSpan[];
}

export function emptyReading(words: number): Reading {
  return {
    upos: new Uint8Array(words),
    heads: new Int32Array(words).fill(-1),
    rels: new Uint8Array(words),
    lemmas: new Uint16Array(words).fill(noScript),
    names: [],
  };
}

/** Puts one row of a batch into the reading. */
export function fillWindow(
  { first, words: { length: words } }: Window,
  { row, widest }: { readonly row: number; readonly widest: number },
  batch: BatchReading,
  reading: Reading,
): void {
  for (let word = 0; word < words; word += 1) {
    const cell = row * widest + word;
    const head = batch.heads[cell] as number;
    reading.upos[first + word] = batch.upos[cell] as number;
    reading.heads[first + word] = head === 0 ? -1 : first + head - 1;
    reading.rels[first + word] = batch.rels[cell] as number;
    reading.lemmas[first + word] = batch.lemmas[cell] as number;
  }
  for (const name of batch.names[row] ?? [])
    reading.names.push({ ...name, first: first + name.first, end: first + name.end });
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
