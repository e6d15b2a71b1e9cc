/** Items that make one piece: no string is as long as all that is read of a book. */
const itemsAtOnce = 1000;

/** A further property of a JSON object, a list, in pieces. */
export function* listPieces(name: string, groups: Iterable<readonly object[]>): Generator<string> {
  yield `,"${name}":[`;
  let separator = '';
  for (const group of groups) {
    if (group.length === 0) continue;
    yield separator + JSON.stringify(group).slice(1, -1);
    separator = ',';
  }
  yield ']';
}

export function* inGroups<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let first = 0; first < items.length; first += itemsAtOnce) yield items.slice(first, first + itemsAtOnce);
}
