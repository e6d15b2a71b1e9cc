import { describe, expect, test } from 'vitest';
import { createGrammar } from '../../../src/language/times/grammar.ts';
import { shiftedPeriod, type Unit } from '../../../src/language/times/periods.ts';
import { lexicon } from './times-helper.ts';

const grammar = createGrammar(lexicon);

describe('amounts', () => {
  test.each([
    ['3', 3],
    ['1,200', 1200],
    ['twenty-one', 21],
    ['two hundred', 200],
    ['two and a half', 2.5],
    ['2 1/2', 2.5],
    ['half an', 0.5],
    ['a', 1],
    ['several', undefined],
  ])('%s', (words, expected) => {
    expect(grammar.amount(words)).toBe(expected);
  });
});

test('every unit of the lexicon is one that can be counted', () => {
  for (const unit of Object.keys(lexicon.units)) {
    expect(shiftedPeriod(0, unit as Unit, 1).value).toMatch(/^\d/);
  }
});

test('every named day and fixed holiday is a day', () => {
  for (const { date } of lexicon.namedDays) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const date of Object.values(lexicon.holidays.fixed)) expect(date).toMatch(/^\d{2}-\d{2}$/);
});

describe('patterns', () => {
  test('match whole words, long forms first, over any short gap', () => {
    const pattern = grammar.pattern('(?<month>{month}) (?<day>{day})');
    expect('On September\n 3 they'.match(pattern)).toEqual(['September\n 3']);
    expect('Marching 3, XMarch 3, March 3x'.match(pattern)).toBeNull();
  });
});
