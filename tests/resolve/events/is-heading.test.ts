import { describe, expect, it } from 'vitest';
import { isHeading } from '../../../src/resolve/events/is-heading.ts';

describe('isHeading', () => {
  it.each<[string, string, boolean]>([
    ['Fall of the capital', 'So it ended.\n\nFall of the capital\n\nIn June the army left.', true],
    ['In June the army left.', 'Fall of the capital\n\nIn June the army left.\n\nThen it came back.', false],
    ['It fell', 'He said: It fell\nand rose.', false],
    ['The army left', 'News\n\nThe army left', false],
  ])('“%s” in “%s”: %s', (line, text, expected) => {
    const start = text.indexOf(line);
    expect(isHeading(text, { start, end: start + line.length })).toBe(expected);
  });
});
