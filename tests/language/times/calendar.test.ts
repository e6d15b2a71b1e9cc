import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayOf,
  easterSunday,
  isoOf,
  isoWeek,
  nthWeekday,
  parseDay,
  toDay,
  weekdayOf,
} from '../../../src/language/times/calendar.ts';

describe('calendar', () => {
  test.each([
    [2016, '2016-03-27'],
    [2017, '2017-04-16'],
    [2018, '2018-04-01'],
    [1961, '1961-04-02'],
    [2038, '2038-04-25'],
  ])('Easter of %i', (year, expected) => {
    expect(isoOf(easterSunday(year))).toBe(expected);
  });

  test.each([
    ['2016-01-03', 2015, 53],
    ['2017-01-01', 2016, 52],
    ['2018-12-31', 2019, 1],
    ['2017-07-13', 2017, 28],
  ])('ISO week of %s', (iso, year, week) => {
    expect(isoWeek(parseDay(iso) ?? 0)).toEqual({ year, week });
  });

  test('weekdays of a month', () => {
    expect(isoOf(nthWeekday(2017, 11, 4, 4))).toBe('2017-11-23');
    expect(isoOf(nthWeekday(2017, 5, -1, 1))).toBe('2017-05-29');
  });

  test('no month has a day too many', () => {
    expect(dayOf(2017, 2, 29)).toBeNull();
    expect(dayOf(2016, 2, 29)).not.toBeNull();
    expect(parseDay('2017-06-31')).toBeNull();
  });

  test('a day is written and read alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: toDay(1, 1, 1), max: toDay(9999, 12, 31) }), (day) => {
        expect(parseDay(isoOf(day) ?? '')).toBe(day);
        expect(weekdayOf(day + 7)).toBe(weekdayOf(day));
      }),
    );
  });
});
