import { describe, expect, test } from 'vitest';
import { timesOf } from './times-helper.ts';

async function brief(text: string): Promise<string[]> {
  const times = await timesOf(text, '2017-09-29');
  return times.map(({ start, end, value, type, interval }) => {
    const dated = interval ? ` ${interval.precision}` : '';
    return `[${text.slice(start, end)}] ${type} ${value}${dated}`;
  });
}

describe('durations', () => {
  test.each([
    ['The talks lasted three days.', '[three days] DURATION P3D'],
    ['The five-year plan failed.', '[five-year] DURATION P5Y'],
    ['The month-long siege ended.', '[month-long] DURATION P1M'],
    ['It took decades of war.', '[decades] DURATION PXDE'],
    ['He was jailed for more than two years.', '[more than two years] DURATION P2Y'],
    ['He was jailed for two and a half years.', '[two and a half years] DURATION P2.5Y'],
    ['He was jailed for twenty-one days.', '[twenty-one days] DURATION P21D'],
    ['He was jailed for several months.', '[several months] DURATION PXM'],
    ['He was jailed for 24 hours.', '[24 hours] DURATION PT24H'],
    ['Trade grew over the past two weeks.', '[the past two weeks] DURATION P2W'],
    ['Trade grew over the past year.', '[the past year] DURATION P1Y'],
    ['Trade grew in recent years.', '[recent years] DURATION PXY'],
    ['Trade will grow in the coming months.', '[the coming months] DURATION PXM'],
    ['They did it in three days.', '[three days] DURATION P3D'],
  ])('%s', async (text, expected) => {
    expect(await brief(text)).toEqual([expected]);
  });
});

describe('sets', () => {
  test.each([
    ['They meet every day.', '[every day] SET P1D'],
    ['They meet annually.', '[annually] SET P1Y'],
    ['They meet weekly.', '[weekly] SET P1W'],
    ['They meet every two years.', '[every two years] SET P2Y'],
    ['They meet every Monday.', '[every Monday] SET XXXX-WXX-1'],
    ['They meet twice a month.', '[twice a month] SET P1M'],
  ])('%s', async (text, expected) => {
    expect(await brief(text)).toEqual([expected]);
  });
});

describe('times of day', () => {
  test.each([
    ['It began at 8:00 am.', '[8:00 am] TIME 2017-09-29T08:00 hour'],
    ['It began at 8.15 p.m. sharp.', '[8.15 p.m.] TIME 2017-09-29T20:15 minute'],
    ['It began at noon.', '[noon] TIME 2017-09-29T12:00 hour'],
    ['It began at 0600 GMT.', '[0600 GMT] TIME 2017-09-29T06:00Z hour'],
    ['It began at 22:30.', '[22:30] TIME 2017-09-29T22:30 minute'],
    ['It began at 8 a.m. Thursday.', '[8 a.m. Thursday] TIME 2017-09-28T08:00 hour'],
    ['It began on the morning of 31 January 1968.', '[the morning of 31 January 1968] TIME 1968-01-31TMO day'],
  ])('%s', async (text, expected) => {
    expect(await brief(text)).toEqual([expected]);
  });

  test('an hour takes its day from the date beside it', async () => {
    expect(await brief('The plane crashed at 10:35 a.m. local time (0835 GMT) on Saturday.')).toEqual([
      '[10:35 a.m. local time] TIME 2017-09-23T10:35 minute',
      '[0835 GMT] TIME 2017-09-23T08:35Z minute',
      '[Saturday] DATE 2017-09-23 day',
    ]);
  });
});

test('the basis says whether the text gives the year', async () => {
  const [stated, implied] = await timesOf('It began on 3 May 2012 and ended on Monday.', '2017-09-29');
  expect([stated?.interval?.basis, implied?.interval?.basis]).toEqual(['stated', 'implied']);
});

test('offsets are those of the article', async () => {
  const text = 'It rained. 🌧 He came on 3 May 2012.\n\nShe left on Friday.';
  const times = await timesOf(text, '2017-09-29');
  expect(times.map(({ start, end }) => text.slice(start, end))).toEqual(['3 May 2012', 'Friday']);
});

test('long runs of blanks and figures are read in no time', async () => {
  const started = performance.now();
  await timesOf(`${'1 '.repeat(20_000)}${' '.repeat(20_000)}May ${'10 '.repeat(10_000)}`, '2017-09-29');
  expect(performance.now() - started).toBeLessThan(2_000);
});
