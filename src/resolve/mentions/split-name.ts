import type { NameType, Token } from '../../model/doc.ts';
import { type TokenRange, wordsOf } from './token-spans.ts';

/** A name drawn by the reader. */
interface DrawnName extends TokenRange {
  readonly type: NameType;
}

/**
 * A reader that joins two names into one: “Apple and Amazon”, “EU-Libya”, “Ford's Werner Hoyer”, a headline that ends in the
 * word with which the text begins. Each cut needs parts that are names by themselves, here or in knowledge.
 */
export function splitName<N extends DrawnName>(
  name: N,
  tokens: readonly Token[],
  isName: (words: string) => boolean,
): N[] {
  if (name.end - name.first < 2 || isName(wordsOf(name, tokens))) return [name];
  for (let at = name.first + 1; at < name.end; at++) {
    const [before, after] = cutAt(at, name, tokens, isName);
    if (before && after) return [{ ...name, ...before }, ...splitName({ ...name, ...after }, tokens, isName)];
  }
  return [name];
}

function cutAt(
  at: number,
  { first, end }: TokenRange,
  tokens: readonly Token[],
  isName: (words: string) => boolean,
): [TokenRange, TokenRange] | [] {
  const word = (tokens[at] as Token).text; // first < at < end
  const before = { first, end: at };
  if (at + 1 < end) {
    const after = { first: at + 1, end };
    const [left, right] = [wordsOf(before, tokens), wordsOf(after, tokens)];
    const joins =
      /^(?:and|&|\/|vs\.?)$/i.test(word) && !/\b(?:of|for|on)\b/.test(left) && !hangsOn(before, after, tokens);
    if (joins && (isName(left) || isName(right))) return [before, after];
    if (/^[-–]$/.test(word) && isName(left) && isName(right)) return [before, after];
    if (/^['’]s$/i.test(word) && isName(left)) return [before, after];
  }
  const twice = at - first === end - at && wordsOf(before, tokens) === wordsOf({ first: at, end }, tokens);
  return twice ? [before, { first: at, end }] : [];
}

/** “Peace and Security Council”: what stands before “and” belongs to the last word too, so it is one name. */
function hangsOn(before: TokenRange, after: TokenRange, tokens: readonly Token[]): boolean {
  return tokens.slice(before.first, before.end).some(({ head }) => head >= after.first && head < after.end);
}
