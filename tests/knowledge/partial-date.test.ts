import { describe, expect, it } from 'vitest';
import type { Office } from '../../src/knowledge/entry.ts';
import { coversDay, firstDay, knownSpan, lastDay } from '../../src/knowledge/partial-date.ts';

describe('firstDay and lastDay', () => {
  it.each([
    ['2003', '2003-01-01', '2003-12-31'],
    ['2003-02', '2003-02-01', '2003-02-28'],
    ['2004-02', '2004-02-01', '2004-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2003-11', '2003-11-01', '2003-11-30'],
    ['2003-11-05', '2003-11-05', '2003-11-05'],
  ])('%s is %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
});

describe('knownSpan', () => {
  const office = (dates: Partial<Office>): Office => ({ of: 'Q1', title: 'King', kind: 'head-of-state', ...dates });

  it.each<[string, Partial<Office>, ReturnType<typeof knownSpan>]>([
    ['both ends', { start: '2001-01-20', end: '2009-01-20' }, { from: '2001-01-20', to: '2009-01-20' }],
    ['still in office', { start: '2012-05-07', end: null }, { from: '2012-05-07', to: null }],
    ['seen until', { start: '2005', lastKnown: '2011-02' }, { from: '2005-01-01', to: '2011-02-28' }],
    ['seen from', { firstKnown: '2003-01', end: '2004' }, { from: '2003-01-01', to: '2004-12-31' }],
    ['a start alone holds for as long as it says', { start: '2005-03' }, { from: '2005-03-01', to: '2005-03-31' }],
    ['nothing', {}, null],
  ])('%s', (_, dates, span) => {
    expect(knownSpan(office(dates))).toEqual(span);
  });

  it('covers its first and last day and no other', () => {
    const held = office({ start: '2001-01-20', end: '2009-01-20' });
    expect(['2001-01-19', '2001-01-20', '2009-01-20', '2009-01-21'].map((day) => coversDay(held, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
