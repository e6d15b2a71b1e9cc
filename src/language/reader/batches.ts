import type { EncodedWord } from './encode-word.ts';

/** Words of one piece of text for the model: a sentence, or a part of a very long one. */
export interface Window {
  /** Index of the document in its group, and of the first word in it. */
  readonly doc: number;
  readonly first: number;
  readonly words: readonly EncodedWord[];
  /** Word pieces of all its words, with the two that frame them. */
  readonly pieces: number;
}

/** Padded word pieces a batch: more gains no speed, and the memory stays small. */
const batchPieces = 600;
/** Arcs are quadratic: a batch holds no more than this many cells of them. */
const batchCells = 200_000;

/**
 * Groups windows of like length, so that little is padded. The order within and between batches is by length; the
 * caller puts results back by `doc` and `first`.
 */
export function makeBatches(windows: readonly Window[]): Window[][] {
  const sorted = [...windows].sort((a, b) => a.pieces - b.pieces || a.doc - b.doc || a.first - b.first);
  const batches: Window[][] = [];
  let batch: Window[] = [];
  for (const window of sorted) {
    const words = window.words.length;
    const rows = batch.length + 1;
    const widest = batch.reduce((most, other) => Math.max(most, other.words.length), words);
    const full = rows * window.pieces > batchPieces || rows * widest * (widest + 1) > batchCells;
    if (batch.length > 0 && full) {
      batches.push(batch);
      batch = [];
    }
    batch.push(window);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
