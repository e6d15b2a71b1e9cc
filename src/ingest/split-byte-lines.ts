/** A line of a stream of bytes, without its line feed. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  /** Null where the line is longer than is read. */
  readonly bytes: Uint8Array | null;
}

const lineFeed = 10;

/**
 * Cuts a stream into lines, holding one line at a time. Pieces of a line are joined once, so that a line of many
 * chunks costs no more than its length; what exceeds `longest` bytes is dropped as it comes.
 */
export function createLineSplitter(longest: number): {
  push(chunk: Uint8Array): Generator<ByteLine>;
  end(): Generator<ByteLine>;
} {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > longest) pieces = [];
    else pieces.push(piece);
  };
  const finish = (): ByteLine => {
    number += 1;
    const bytes = length > longest ? null : pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return { number, bytes };
  };
  return {
    *push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
        add(chunk.subarray(start, end));
        start = end + 1;
        yield finish();
      }
      if (start < chunk.length) add(chunk.subarray(start));
    },
    *end() {
      if (length > 0) yield finish();
    },
  };
}
