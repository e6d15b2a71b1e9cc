import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/language/split-sentences.ts';
import { tokenize } from '../../src/language/tokenize.ts';

const blank = /[\s\p{Cc}\u200b\u2060\ufeff]/u;
const scraps = [
  'U.S.',
  "don't",
  '“',
  '”',
  '"',
  '...',
  'Mr.',
  ' ',
  '\n',
  '\n\n',
  '--',
  '(',
  ')',
  '$5m',
  'Image:',
  '👍🏽',
  '\ud800',
  '\udc00',
  '\0',
  'é',
  '中',
  '1.',
  'http://a.b/c',
  '[3]',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 6 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
);

test('tokens are in order, apart, within the text, and cover every sign that is not blank', () => {
  fc.assert(
    fc.property(text, (signs) => {
      let end = 0;
      for (const token of tokenize(signs)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect([...signs.slice(end, token.start)].every((sign) => blank.test(sign))).toBe(true);
        expect([...signs.slice(token.start, token.end)].some((sign) => blank.test(sign))).toBe(false);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(signs.length);
      expect([...signs.slice(end)].every((sign) => blank.test(sign))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('every token is in exactly one sentence, and sentences begin and end with tokens', () => {
  fc.assert(
    fc.property(text, (signs) => {
      const tokens = tokenize(signs);
      const sentences = splitSentences(signs, tokens);
      const starts = new Set(tokens.map(({ start }) => start));
      const ends = new Set(tokens.map(({ end }) => end));
      let end = 0;
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        expect(starts.has(sentence.start) && ends.has(sentence.end)).toBe(true);
        end = sentence.end;
      }
      const held = tokens.filter((token) =>
        sentences.some(({ start, end }) => start <= token.start && token.end <= end),
      );
      expect(held).toHaveLength(tokens.length);
    }),
    { numRuns: 500 },
  );
});
