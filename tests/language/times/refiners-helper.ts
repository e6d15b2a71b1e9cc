import type { TimeExpression } from '../../../src/model/doc.ts';

/** The words of a time in a sentence, which are its value too, with its first and last day. */
export type Known = readonly [words: string, first: string, last: string];

export function resolvedIn(text: string, known: readonly Known[]): TimeExpression[] {
  return known.map(([words, start, end]) => {
    const at = text.indexOf(words);
    return {
      start: at,
      end: at + words.length,
      value: words,
      type: 'DATE',
      interval: { start, end, precision: 'year', basis: 'stated' },
    };
  });
}
