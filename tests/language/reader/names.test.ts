import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNameDecoder } from '../../../src/language/reader/names.ts';
import { parseReaderLabels } from '../../../src/language/reader/reader-labels.ts';

const names = ['O', 'B-person', 'I-person', 'E-person', 'S-person', 'B-place', 'I-place', 'E-place', 'S-place'];

/** What may follow what under BIOES. */
function allowed(from: string, to: string): boolean {
  const inside = /^[BI]/.test(from);
  const goesOn = /^[IE]/.test(to);
  return inside ? goesOn && from.slice(2) === to.slice(2) : !goesOn;
}

const labels = parseReaderLabels({
  upos: ['X'],
  rels: ['root'],
  cases: Array.from({ length: 8 }, () => 'none'),
  names,
  transitions: names.map((from) => names.map((to) => (allowed(from, to) ? 0 : -1e5))),
  start: names.map((to) => (/^[IE]/.test(to) ? -1e5 : 0)),
  end: names.map((from) => (/^[BI]/.test(from) ? -1e5 : 0)),
});
const decode = createNameDecoder(labels);
const emit = (path: readonly string[]): number[] =>
  path.flatMap((label) => names.map((name) => (name === label ? 5 : 0)));

test.each([
  [
    ['O', 'B-person', 'E-person', 'S-place'],
    ['person 1-3', 'place 3-4'],
  ],
  [['B-place', 'I-place', 'E-place'], ['place 0-3']],
  [['O', 'O'], []],
  [[], []],
])('%j', (path, expected) => {
  const found = decode(emit(path), 0, path.length);
  expect(found.map(({ type, first, end }) => `${type} ${first}-${end}`)).toEqual(expected);
});

test('spans follow the scheme, whatever the emissions say', () => {
  const emissions = fc.array(
    fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: names.length, maxLength: names.length }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(emissions, (rows) => {
      let end = 0;
      for (const span of decode(rows.flat(), 0, rows.length)) {
        expect(span.first).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.first);
        expect(span.score > 0 && span.score <= 1).toBe(true);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(rows.length);
    }),
  );
});

test('tables that do not fit are refused', () => {
  expect(() => parseReaderLabels({ ...labels, end: [0] })).toThrow(/9 name labels need/);
  expect(() => parseReaderLabels({ upos: [] })).toThrow(/reader\.json/);
});
