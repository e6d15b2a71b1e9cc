import { apostropheWhole, contractions } from './english-words.ts';

const clitic = /(?:n['’\u02bc]t|['’\u02bc](?:s|m|re|ve|ll|d|em))$/iu;
/** "you'd've" holds two. */
const mostClitics = 3;

/**
 * Where a word without spaces is cut into syntactic words, as offsets inside it: "don't" → [2], "Kim's" → [3],
 * "gonna" → [3], "o'clock" → [].
 */
export function splitWord(word: string): readonly number[] {
  const lower = word.toLowerCase();
  const known = contractions.get(lower);
  // In capitals "IM" is a name, "DONT" is shouting.
  if (known !== undefined && (word.slice(1) === lower.slice(1) || lower.endsWith('nt'))) return known;
  if (!/['’\u02bc]/.test(word) || apostropheWhole.has(lower.replaceAll(/[’\u02bc]/g, "'"))) return [];
  const cuts: number[] = [];
  let rest = word;
  for (let round = 0; round < mostClitics; round += 1) {
    const match = clitic.exec(rest);
    if (match === null || match.index === 0) break;
    cuts.unshift(match.index);
    rest = rest.slice(0, match.index);
  }
  const inner = contractions.get(rest.toLowerCase());
  return inner !== undefined && cuts.length > 0 ? [...inner, ...cuts] : cuts;
}
