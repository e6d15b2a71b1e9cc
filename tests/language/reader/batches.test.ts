import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBatches, type Window } from '../../../src/language/reader/batches.ts';
import { cutSentence } from '../../../src/language/reader/cut-sentence.ts';
import type { EncodedWord } from '../../../src/language/reader/encode-word.ts';

const word = (text: string, pieces = 1): EncodedWord => ({
  text,
  pieces: Array.from({ length: pieces }, () => 100),
  caseClass: 1,
});
const window = (first: number, length: number): Window => ({
  doc: 0,
  first,
  words: Array.from({ length }, () => word('w')),
  pieces: length + 2,
});

test('batches hold every window once and stay small', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 60 }), (lengths) => {
      const windows = lengths.map((length, index) => window(index, length));
      const batches = makeBatches(windows);
      expect(
        batches
          .flat()
          .map(({ first }) => first)
          .sort((a, b) => a - b),
      ).toEqual(windows.map(({ first }) => first));
      for (const batch of batches) {
        const longest = Math.max(...batch.map(({ pieces }) => pieces));
        expect(batch.length === 1 || batch.length * longest <= 600).toBe(true);
      }
    }),
  );
});

test('a sentence that fits is not cut', () => {
  expect(cutSentence([word('a'), word('b')], 510).map((part) => part.length)).toEqual([2]);
  expect(cutSentence([], 510)).toEqual([]);
});

test('a long sentence is cut after its signs, best the strong ones', () => {
  const words = Array.from({ length: 200 }, (_, index) => word(index === 80 ? ';' : index === 110 ? ',' : 'w'));
  expect(cutSentence(words, 510).map((part) => part.length)).toEqual([81, 119]);
});

test('parts hold all words and no more pieces than the model takes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('a', ',', ';', 'and'), fc.integer({ min: 1, max: 12 })), { maxLength: 500 }),
      (drawn) => {
        const words = drawn.map(([text, pieces]) => word(text, pieces));
        const parts = cutSentence(words, 200);
        expect(parts.flat()).toEqual(words);
        for (const part of parts)
          expect(part.reduce((sum, { pieces }) => sum + pieces.length, 0)).toBeLessThanOrEqual(200);
      },
    ),
  );
});
