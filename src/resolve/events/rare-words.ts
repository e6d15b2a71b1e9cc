import type { TellingWords } from '../../model/lexicon.ts';

/** From how many uses on a word is no mark of what it is used for. */
const tooMany = 6;
/** How far beside its trigger a clause is looked at, in UTF-16 code units. */
const beside = 120;

/** Words that stand anywhere, and are no mark of what is told. */
type CommonWords = TellingWords['common'];

/** How often each word that an article uses twice or more, and seldom, is used in it. */
export type WordCounts = ReadonlyMap<string, number>;

export function countRareWords(text: string, common: CommonWords): WordCounts {
  const counts = new Map<string, number>();
  for (const stem of stemsIn(text, common)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const [stem, count] of counts) if (count === 1 || count >= tooMany) counts.delete(stem);
  return counts;
}

/** The words around a trigger that its article hardly uses elsewhere, with how often it does. */
export function rareWordsOf(before: string, after: string, counts: WordCounts, common: CommonWords): WordCounts {
  if (counts.size === 0) return counts;
  const stems = [...stemsIn(before.slice(-beside), common), ...stemsIn(after.slice(0, beside), common)];
  return new Map(stems.flatMap((stem) => (counts.has(stem) ? [[stem, counts.get(stem) ?? 0]] : [])));
}

/** How far after its trigger a clause says what it is about, in UTF-16 code units. */
const said = 160;

/** The words after a trigger: what is said, done, or to whom. */
export function contentOf(after: string, common: CommonWords): readonly string[] {
  return [...new Set(stemsIn(after.slice(0, said), common))];
}

function stemsIn(text: string, common: CommonWords): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => !common.has(word)).map((word) => word.slice(0, 5));
}
