const classes = { lower: 1, upper: 2, title: 3, initial: 4, mixed: 5, digit: 6, other: 7 };

/**
 * How a word is written, as an index into the `cases` of reader.json: the encoder reads lower case only, this gives
 * back what was lost.
 */
export function caseClass(word: string): number {
  let cased = 0;
  let capitals = 0;
  let firstIsCapital = false;
  for (const letter of word) {
    const lower = letter.toLowerCase();
    if (letter === lower && letter === letter.toUpperCase()) continue;
    cased += 1;
    if (letter === lower) continue;
    capitals += 1;
    if (cased === 1) firstIsCapital = true;
  }
  if (cased === 0) return /[0-9]/.test(word) ? classes.digit : classes.other;
  if (capitals === 0) return classes.lower;
  if (cased === 1) return classes.initial;
  if (capitals === cased) return classes.upper;
  return firstIsCapital && capitals === 1 ? classes.title : classes.mixed;
}
