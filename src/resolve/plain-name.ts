/** A name without what changes from one telling to the next: article, possessive, spaces around hyphens, periods. */
export function plainName(words: string): string {
  return words
    .replace(/^the\s+/i, '')
    .replace(/\s*['’]s?$/, '')
    .replace(/\s*-\s*/g, '-')
    .replace(/\.(?=\s|$|\p{Lu})/gu, '')
    .normalize('NFC');
}

/**
 * Whether one full name is the other with words in the middle left out or cut to a letter: “Joseph Biden”, “Joseph R Biden”
 * and “Joseph Robinette Biden”, but not “Ali Salim Busaidi” and “Ali Hamad Busaidi”.
 */
export function isShortened(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase().split(' '), other.toLowerCase().split(' ')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || short[0] !== long[0] || short.at(-1) !== long.at(-1) || (short[0]?.length ?? 0) < 2)
    return false;
  let at = 0;
  return short.every((word) => {
    while (at < long.length && !isCut(word, long[at] as string)) at += 1;
    at += 1;
    return at <= long.length;
  });
}

function isCut(word: string, other: string): boolean {
  return (
    word === other || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other))
  );
}
