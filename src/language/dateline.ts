/** A dateline is short: "UNITED NATIONS, New York, Sept. 3 (Reuters) —" has fewer words than this. */
const longest = 24;

const dash = /^(?:-|--|—|–|―|_)$/;
const shouted = /^\p{Lu}{3,}$/u;
const part = /^(?:\p{Lu}[\p{L}\p{M}.'’]*|\d{1,4}|[,./()&-]|of|de|la|al|el|on|[’']s?)$/u;

/**
 * Where a dateline at the head of a paragraph ends: the token after its dash, or 0 if there is none.
 * It is a place in capitals, or a place with an agency in brackets or a region, then a dash: "SEOUL —",
 * "Brussels (dpa) -", "GENEVA, Sept. 3 (Xinhua) --"; behind an agency, a colon too: "KABUL (Pajhwok):".
 * @param hasGap whether a blank stands before a token
 */
export function datelineEnd(words: readonly string[], hasGap: (at: number) => boolean): number {
  const limit = Math.min(longest, words.length - 1);
  let agencies = 0;
  let depth = 0;
  for (let at = 0; at < limit; at += 1) {
    const word = words[at] as string;
    if (word === '(') {
      depth += 1;
      agencies += 1;
    } else if (word === ')') depth -= 1;
    else if (at > 0 && depth === 0 && closes(words, at) && hasGap(at + 1)) {
      const place = shouted.test(words[0] as string) || agencies === 1 || words[1] === ',';
      const opens = /^["“‘'\p{Lu}]/u.test(words[at + 1] as string);
      return place && opens && words.slice(at + 1).some((after) => /^\p{Ll}/u.test(after)) ? at + 1 : 0;
    } else if (depth === 0 && !part.test(word)) return 0;
  }
  return 0;
}

function closes(words: readonly string[], at: number): boolean {
  return (
    dash.test(words[at] as string) || (words[at] === ':' && words[at - 1] === ')' && shouted.test(words[0] as string))
  );
}
