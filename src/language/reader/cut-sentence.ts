import type { EncodedWord } from './encode-word.ts';

/** Longer sentences are lists, tables or broken text: the model read few such in training. */
const longestWindow = 120;

/** The best last words of a window, the best first. */
const cutAfter: readonly RegExp[] = [/^[.?!;:]$/, /^(?:,|--?|[—–•·|])$/, /^(?:and|or|but|which|that|while|as)$/i];

/**
 * Cuts a sentence into parts that the model can take: whole if it is short enough, otherwise after a semicolon, a comma
 * or a conjunction in the second half of what fits.
 * @param mostPieces word pieces that a part may have
 */
export function cutSentence(words: readonly EncodedWord[], mostPieces: number): EncodedWord[][] {
  const parts: EncodedWord[][] = [];
  for (let from = 0; from < words.length; ) {
    let pieces = 0;
    let end = from;
    while (end < words.length && end - from < longestWindow) {
      pieces += (words[end] as EncodedWord).pieces.length;
      if (pieces > mostPieces && end > from) break;
      end += 1;
    }
    if (end < words.length) end = bestCut(words, from, end);
    parts.push(words.slice(from, end));
    from = end;
  }
  return parts;
}

function bestCut(words: readonly EncodedWord[], from: number, end: number): number {
  const middle = from + Math.ceil((end - from) / 2);
  for (const pattern of cutAfter) {
    for (let word = end - 1; word >= middle; word -= 1)
      if (pattern.test((words[word] as EncodedWord).text)) return word + 1;
  }
  return end;
}
