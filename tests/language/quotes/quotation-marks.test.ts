import { describe, expect, test } from 'vitest';
import { findStretches } from '../../../src/language/quotes/quotation-marks.ts';

const read = (text: string) => findStretches(text).map(({ start, end }) => text.slice(start, end));

describe('stretches between quotation marks', () => {
  test.each([
    ['He said “no” and “never”.', ['“no”', '“never”']],
    ['He said "no" and "never".', ['"no"', '"never"']],
    ["He said ''no'' twice.", ["''no''"]],
    ["'It is over,' he said.", ["'It is over,'"]],
    ['‘It’s over,’ he said.', ['‘It’s over,’']],
    ["'The players' bus is late,' he said.", ["'The players' bus is late,'"]],
    ['“He told me ‘no’ again.”', ['“He told me ‘no’ again.”']],
    ['“One.\n\n“Two,” she said.', ['“One.', '“Two,”']],
    ['”Now we know,” she said.', ['”Now we know,”']],
    ['«Никогда» was the word.', ['«Никогда»']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    "The dogs' owner lost the '90s match.",
    'The dogs’ owner isn’t here.',
    "It's the ministers' plan.",
    '<a id="7"/> only an attribute',
    'A 12" gun.',
  ])('none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a paragraph left open says so', () => {
    expect(findStretches('“One.\n\n“Two.”').map(({ closed }) => closed)).toEqual([false, true]);
  });
});
