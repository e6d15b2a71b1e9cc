import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, markText } from '../../../src/cli/html/mark-text.ts';

const text = 'the North Korean Foreign Ministry';
const mark = (start: number, end: number, className: string): Mark => ({ start, end, className });
const whole = { start: 0, end: text.length };
/** Short, so that a test can be read: `[a…]` for a mark of class a. */
const brief = (html: string) => html.replace(/<span class="(\w+) under-\d"[^>]*>/g, '[$1 ').replaceAll('</span>', ']');

describe('markText', () => {
  it.each([
    ['nothing', [], 'the North Korean Foreign Ministry'],
    ['one', [mark(4, 16, 'a')], 'the [a North Korean] Foreign Ministry'],
    ['side by side', [mark(4, 9, 'a'), mark(9, 16, 'b')], 'the [a North][b  Korean] Foreign Ministry'],
    ['nested', [mark(4, 16, 'b'), mark(4, 33, 'a')], 'the [a [b North Korean] Foreign Ministry]'],
    ['alike', [mark(4, 9, 'a'), mark(4, 9, 'b')], 'the [a [b North]] Korean Foreign Ministry'],
    ['crossing', [mark(0, 9, 'a'), mark(4, 16, 'b')], '[a the [b North]][b  Korean] Foreign Ministry'],
    ['outside', [mark(40, 50, 'a')], 'the North Korean Foreign Ministry'],
    ['reaching out', [mark(25, 99, 'a')], 'the North Korean Foreign [a Ministry]'],
  ])('marks that are %s', (_name, marks, expected) => {
    expect(brief(markText(text, whole, marks))).toBe(expected);
  });

  it('tells how deep the marks in a mark are', () => {
    const html = markText(text, whole, [mark(0, 33, 'a'), mark(4, 16, 'b'), mark(4, 9, 'c')]);
    expect(html.match(/class="[^"]*"/g)).toEqual(['class="a under-2"', 'class="b under-1"', 'class="c under-0"']);
  });

  it('loses, doubles and moves no letter, and closes what it opens, whatever the marks', () => {
    const marks = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom('a', 'b', 'c')), { maxLength: 12 });
    fc.assert(
      fc.property(marks, (tuples) => {
        const html = markText(
          text,
          whole,
          tuples.map(([start, length, name]) => mark(start, start + length, name)),
        );
        expect(html.replace(/<[^>]*>/g, '')).toBe(text);
        let depth = 0;
        for (const [tag] of html.matchAll(/<\/?span/g)) {
          depth += tag === '<span' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('takes many marks in one sentence', () => {
    const long = 'ab '.repeat(5_000);
    const marks = Array.from({ length: 5_000 }, (_, index) => mark(index * 3, index * 3 + 2, 'a'));
    expect(markText(long, { start: 0, end: long.length }, marks).match(/<span/g)).toHaveLength(5_000);
  });
});
