import { describe, expect, it } from 'vitest';
import { knownDays } from '../../src/sinks/known-days.ts';

describe('knownDays', () => {
  it.each([
    ['2017-09-03', '2017-09-03', '2017-09-03', '2017-09-03'],
    ['2016-02-29', null, '2016-02-29', null],
    [null, '2017-01-01', null, '2017-01-01'],
    [undefined, undefined, null, null],
    ['2017-02-29', '2017-03-01', null, '2017-03-01'],
    ['2017-13-01', 'tomorrow', null, null],
    ['2017-9-3', '', null, null],
    ['2017-00-01', '2017-04-31', null, null],
    ['1900-02-29', '2000-02-29', null, '2000-02-29'],
    ['2017-01-00', '9999-12-31', null, '9999-12-31'],
    ['2018-01-01', '2017-01-01', null, null],
  ])('%s to %s is %s to %s', (start, end, knownStart, knownEnd) => {
    const days = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
    expect(knownDays(days)).toEqual({ start: knownStart, end: knownEnd });
  });
});
