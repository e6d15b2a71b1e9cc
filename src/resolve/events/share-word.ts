import type { Telling } from './telling.ts';

/** “blocks”, “blocked”: words that begin alike. */
export function shareWord(a: Telling, b: Telling): boolean {
  const stems = stemsOf(a.words);
  return stemsOf(b.words).some((stem) => stems.includes(stem));
}

/** Triggers are few, and each is compared with many. */
const stemsKnown = new Map<string, readonly string[]>();

function stemsOf(words: string): readonly string[] {
  const known = stemsKnown.get(words);
  if (known) return known;
  const all = words.split(/[^\p{L}]+/u);
  const stems = all.filter((word) => word.length > 3 || all.length === 1).map((word) => word.slice(0, 4));
  stemsKnown.set(words, stems);
  return stems;
}
