/** Helpers to look at a match and its surroundings. */

export const number = (digits: string | undefined): number => Number.parseInt(digits ?? '', 10);

/** "May" and "MAY", not "may". */
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

export function textBefore(match: RegExpExecArray, length = 40): string {
  return match.input.slice(Math.max(0, match.index - length), match.index);
}

export function textAfter(match: RegExpExecArray, length = 40): string {
  const end = match.index + match[0].length;
  return match.input.slice(end, end + length);
}
