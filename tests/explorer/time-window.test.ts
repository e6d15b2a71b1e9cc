import { describe, expect, it } from 'vitest';
import { daysWords } from '../../src/explorer/app/panels/words.ts';
import { timeBins } from '../../src/explorer/app/state/time-bins.ts';
import { axisTicks, daysOf, windowOf } from '../../src/explorer/app/state/time-window.ts';
import type { MapData } from '../../src/explorer/contract.ts';
import { mapNode } from './made-map.ts';

const mapOf = (days: readonly string[]): MapData => ({
  name: 'test',
  types: { nodes: {}, edges: {}, events: {}, categories: {} },
  nodes: days.map((day, index) => mapNode(`${index}`, { kind: 'event', start: day, end: day, plover: 'CONSULT' })),
  edges: [],
});
const days = (count: number) =>
  Array.from({ length: count }, (_, index) => `2019-05-${String(1 + (index % 28)).padStart(2, '0')}`);

describe('a far year', () => {
  const bins = timeBins(mapOf(['1920-03-01', ...days(40)]));
  it('is gathered in a column of its own, and leaves the rest by the day', () => {
    expect(bins[0]).toMatchObject({ start: '1920-03-01', end: '2019-04-30', total: 1, isRest: true });
    expect(bins).toHaveLength(29);
    expect(bins.reduce((sum, { total }) => sum + total, 0)).toBe(41);
  });

  it('is not gathered where few are dated', () => {
    expect(timeBins(mapOf(['1920-03-01', '2019-05-01'])).some(({ isRest }) => isRest)).toBe(false);
  });

  it('has no date beneath it', () => {
    expect(axisTicks(bins).every(({ words }) => words.startsWith('2019-05-'))).toBe(true);
  });
});

describe('the dates beneath', () => {
  it('are years where there are many, each where it begins', () => {
    const quarters = Array.from(
      { length: 40 },
      (_, index) => `${2009 + (index >> 2)}-${['02', '05', '08', '11'][index % 4]}-03`,
    );
    const ticks = axisTicks(timeBins(mapOf(quarters)));
    expect(ticks.map(({ words }) => words)).toEqual(['2009', '2011', '2013', '2015', '2017']);
  });
});

describe('a window', () => {
  const bins = timeBins(mapOf(days(28)));
  it('is the days of its columns, and all columns are none', () => {
    expect(daysOf(bins, 5, 2)).toEqual({ from: '2019-05-03', to: '2019-05-06' });
    expect(daysOf(bins, 0, 99)).toEqual({ from: null, to: null });
  });

  it.each([
    [null, null, 0, 27],
    ['2019-05-03', '2019-05-06', 2, 5],
    ['2018-01-01', '2018-02-01', 0, 0],
    ['2030-01-01', null, 27, 27],
  ])('from %s to %s covers the columns %i to %i', (from, to, first, until) => {
    expect(windowOf(bins, { from, to })).toMatchObject({ first, until });
  });
});

describe('days in words', () => {
  it.each([
    ['2019-05-04', '2019-05-04', '2019-05-04'],
    ['2022-05-01', '2022-05-31', '2022-05'],
    ['2022-01-01', '2022-01-31', '2022-01'],
    ['2022-02-01', '2022-02-28', '2022-02'],
    ['2022-05-01', '2022-05-30', '2022-05-01 – 2022-05-30'],
    ['2019-01-01', '2019-12-31', '2019'],
    ['2019-01-01', '2021-12-31', '2019 – 2021'],
    ['2019-04-01', '2019-06-30', '2019-04 – 2019-06'],
    ['2019-01-01', null, 'since 2019'],
    [null, '2019-12-31', 'until 2019'],
    [null, null, 'undated'],
  ])('%s to %s is %s', (start, end, words) => {
    expect(daysWords(start, end)).toBe(words);
  });
});
