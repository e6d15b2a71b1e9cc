import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/ingest/parse-date.ts';

describe('parseDate', () => {
  test.each([
    ['2017-09-29', '2017-09-29'],
    ['2017-09-29T08:00:00Z', '2017-09-29'],
    ['2017-09-29T23:30:00-05:00', '2017-09-29'], // the day as written, not as it was in Greenwich
    ['2017-09-29T08:00:00.123+0900', '2017-09-29'],
    ['2017-09-29 08:00', '2017-09-29'],
    ['20170929', '2017-09-29'],
    ['20170929T080000Z', '2017-09-29'],
    ['2017/9/3', '2017-09-03'],
    ['29 September 2017', '2017-09-29'],
    ['3rd of March, 2019', '2019-03-03'],
    ['Sept. 3, 2019', '2019-09-03'],
    ['MARCH 3 2019', '2019-03-03'],
    ['29-Sep-2017', '2017-09-29'],
    ['Fri, 29 Sep 2017 08:00:00 GMT', '2017-09-29'],
    ['Friday, September 29, 2017 at 8:00 a.m.', '2017-09-29'],
    ['29.09.2017', '2017-09-29'],
    ['29/09/2017', '2017-09-29'],
    ['09/29/2017', '2017-09-29'],
    ['5/5/2019', '2019-05-05'],
    ['2016-02-29', '2016-02-29'],
  ])('%s', (text, day) => {
    expect(parseDate(text)).toBe(day);
  });

  test.each([
    ['2017-02-30', 'no such day'],
    ['2019-02-29', 'no leap year'],
    ['2017-13-01', 'no such month'],
    ['3/4/2019', 'two readings'],
    ['2017-09', 'no day'],
    ['2017', 'no month'],
    ['September 29', 'no year'],
    ['yesterday', 'no date'],
    ['1506643200', 'a number of seconds'],
    ['2017-09-29 and 2017-09-30', 'two dates'],
    ['29 September 17', 'a year of two digits'],
    ['', 'nothing'],
  ])('%j gives none: %s', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});
