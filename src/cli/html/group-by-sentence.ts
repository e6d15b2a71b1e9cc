import type { Span } from '../../model/span.ts';

/**
 * For each sentence what lies in it: an item goes to every sentence that it reaches into, and one between two sentences
 * to the former, so that none is lost. Keeps the order of the items.
 */
export function groupBySentence<T>(
  items: readonly T[],
  sentences: readonly Span[],
  spanOf: (item: T) => Span,
): readonly (readonly T[])[] {
  const groups: T[][] = sentences.map(() => []);
  for (const item of items) {
    const { start, end } = spanOf(item);
    let index = Math.max(0, lastStartingBefore(sentences, start));
    do {
      groups[index]?.push(item);
      index += 1;
    } while ((sentences[index]?.start ?? end) < end);
  }
  return groups;
}

/** Index of the last sentence that starts at an offset or before it, -1 if none does. Sentences are in order. */
function lastStartingBefore(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
