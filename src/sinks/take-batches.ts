/** Cuts rows into batches of at most `most` rows and about `weight` (as `weigh` has it) at most; a row may be heavier. */
export function* takeBatches<T>(
  rows: Iterable<T>,
  most: number,
  weight: number,
  weigh: (row: T) => number,
): Generator<T[]> {
  let batch: T[] = [];
  let weighed = 0;
  for (const row of rows) {
    const added = weigh(row);
    if (batch.length > 0 && (batch.length >= most || weighed + added > weight)) {
      yield batch;
      batch = [];
      weighed = 0;
    }
    batch.push(row);
    weighed += added;
  }
  if (batch.length > 0) yield batch;
}
