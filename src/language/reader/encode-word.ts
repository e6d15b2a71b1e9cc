import { caseClass } from './case-class.ts';
import { createWordPiece } from './word-piece.ts';

/** What the model reads of one word. */
export interface EncodedWord {
  readonly text: string;
  readonly pieces: readonly number[];
  readonly caseClass: number;
}

/** A text of millions of different words must not fill the memory. */
const cacheSize = 50_000;
/** Words that are longer are read, but not kept. */
const longestKept = 64;

/** Encodes words, each on its own, and keeps what it has seen: news says the same words again and again. */
export function createEncoder(vocabulary: string, mostPieces: number): (text: string) => EncodedWord {
  const wordPiece = createWordPiece(vocabulary, mostPieces);
  let cache = new Map<string, EncodedWord>();
  return (text) => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const word: EncodedWord = { text, pieces: wordPiece(text), caseClass: caseClass(text) };
    if (text.length > longestKept) return word;
    if (cache.size >= cacheSize) cache = new Map();
    cache.set(text, word);
    return word;
  };
}
