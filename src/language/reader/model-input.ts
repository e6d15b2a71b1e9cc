import type { Window } from './batches.ts';

export interface ModelInput {
  /** Words of each row. */
  readonly lengths: readonly number[];
  readonly longest: number;
  readonly widest: number;
  /** Flat int64 arrays, padded with 0: `ids`, `mask` and `case` are rows × longest, `first` and `words` rows × widest. */
  readonly arrays: Readonly<Record<'ids' | 'mask' | 'case' | 'first' | 'words', BigInt64Array>>;
}

const classPiece = 101;
const endPiece = 102;

/** Lays a batch of windows out as the model's inputs. */
export function layOut(batch: readonly Window[]): ModelInput {
  const longest = Math.max(...batch.map((window) => window.pieces));
  const widest = Math.max(...batch.map((window) => window.words.length));
  const ids = new Cells(batch.length, longest);
  const mask = new Cells(batch.length, longest);
  const cases = new Cells(batch.length, longest);
  const first = new Cells(batch.length, widest);
  const words = new Cells(batch.length, widest);
  batch.forEach((window, row) => {
    ids.set(row, 0, classPiece);
    let column = 1;
    for (const [word, { pieces, caseClass }] of window.words.entries()) {
      first.set(row, word, column);
      words.set(row, word, 1);
      for (const piece of pieces) {
        ids.set(row, column, piece);
        cases.set(row, column, caseClass);
        column += 1;
      }
    }
    ids.set(row, column, endPiece);
    for (let at = 0; at <= column; at += 1) mask.set(row, at, 1);
  });
  const arrays = { ids: ids.values, mask: mask.values, case: cases.values, first: first.values, words: words.values };
  return { lengths: batch.map((window) => window.words.length), longest, widest, arrays };
}

/** Int64 cells written by their lower halves: a BigInt a cell would cost more than the layout itself. */
class Cells {
  readonly values: BigInt64Array;
  readonly #halves: Int32Array;
  readonly #columns: number;

  constructor(rows: number, columns: number) {
    this.values = new BigInt64Array(rows * columns);
    this.#halves = new Int32Array(this.values.buffer);
    this.#columns = columns;
  }

  set(row: number, column: number, value: number): void {
    this.#halves[2 * (row * this.#columns + column)] = value; // little-endian, and never negative
  }
}
