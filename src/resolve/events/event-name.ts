/** Capitalised words before a noun, and after it; “of” leads to more of them. */
const leading = /(?:\p{Lu}[\p{L}\p{N}’'-]*\s+)*$/u;
const trailing = /^(?:(?:\s+of(?:\s+the)?)?\s+\p{Lu}[\p{L}\p{N}’'-]*)*/u;

/** “the Battle of Britain”, “the American Civil War”: the name that a noun is the head of, in lower case; null where it is none. */
export function eventName(before: string, noun: string, after: string): string | null {
  if (!/^\p{Lu}/u.test(noun)) return null;
  const phrase = `${leading.exec(before)?.[0] ?? ''}${noun}${trailing.exec(after)?.[0] ?? ''}`;
  return phrase.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '');
}

/** How two names stand to each other: one and the same of several words, one that may be short for the other, or neither. */
export function compareNames(a: string, b: string): 'same' | 'short' | 'other' {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (a === b && left.length > 1) return 'same';
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.every((word) => long.includes(word)) ? 'short' : 'other';
}
