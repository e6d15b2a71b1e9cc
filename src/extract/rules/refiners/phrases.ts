import type { Tree } from '../../../model/tree.ts';

/** No listed phrase has more words. */
const mostWords = 5;

/** The longest listed phrase whose last word is `token`: “as long as”, “no longer”, “if”. */
export function phraseEndingAt(token: number, tree: Tree, listed: ReadonlySet<string> | ReadonlyMap<string, unknown>) {
  let found: string | undefined;
  let words = '';
  for (let at = token; at >= 0 && at > token - mostWords; at--) {
    const word = tree.tokens[at]?.text.toLowerCase() ?? '';
    words = words === '' ? word : `${word} ${words}`;
    if (listed.has(words)) found = words;
  }
  return found;
}

/** Whether a listed phrase stands right before a word, or is what hangs on it to the left: “is no longer an ally”. */
export function hasPhraseBefore(token: number, tree: Tree, listed: ReadonlySet<string>): boolean {
  const left = tree.children(token).filter((child) => child < token);
  const ends = new Set([token - 1, ...left.map((child) => Math.min(tree.yieldOf(child)[1], token - 1))]);
  return [...ends].some((end) => phraseEndingAt(end, tree, listed) !== undefined);
}
