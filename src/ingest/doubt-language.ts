import { commonWords } from './english-pages.ts';
import type { Problem } from './ingested.ts';

const wordsRead = 2000;
/** Fewer words, or letters, show nothing. */
const fewestWords = 60;
const fewestLetters = 60;
/** Running English has 25 to 50 of these words in a hundred, and even terse headlines 10; German, French or Spanish under 6. */
const englishShare = 0.08;

/** A warning where the first 2,000 words are clearly not English, which is all that Entente reads; else null. */
export function doubtLanguage(text: string): Problem | null {
  const words = firstWords(text);
  const letters = words.join('');
  if (letters.length < fewestLetters) return null;
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const common = words.filter((word) => commonWords.has(word.toLowerCase())).length;
  const isEnglish =
    latin >= letters.length / 2 && (words.length < fewestWords || common / words.length >= englishShare);
  if (isEnglish) return null;
  const share = Math.round((100 * common) / words.length);
  return {
    code: 'language-doubtful',
    severity: 'warning',
    message: `read as English, but only ${share} of 100 words are among the commonest of English`,
  };
}

function firstWords(text: string): string[] {
  const words: string[] = [];
  for (const match of text.slice(0, wordsRead * 40).matchAll(/\p{L}+/gu)) {
    words.push(match[0]);
    if (words.length === wordsRead) break;
  }
  return words;
}
