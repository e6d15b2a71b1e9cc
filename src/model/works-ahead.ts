/**
 * Results of work on items, in the order of the items, with up to `most` of them underway at a time: while others wait for a
 * process or a disk, whoever takes the results can go on. The first that fails ends it.
 */
export async function* worksAhead<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  most: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underway: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    result.catch(() => {}); // told when its turn comes
    underway.push(result);
    if (underway.length >= most) yield await (underway.shift() as Promise<R>);
  }
  for (const result of underway) yield await result;
}
