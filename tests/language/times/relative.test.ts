import { describe, expect, test } from 'vitest';
import { read } from './times-helper.ts';

/** A Friday. */
const friday = '2017-09-29';
const wednesday = '2017-09-27';

describe('weekdays', () => {
  test.each([
    ['Protesters marched on Saturday.', friday, '[Saturday] 2017-09-23 2017-09-23..2017-09-23'],
    ['Protesters marched on Friday.', friday, '[Friday] 2017-09-29 2017-09-29..2017-09-29'],
    ['Protesters will march on Saturday.', friday, '[Saturday] 2017-09-30 2017-09-30..2017-09-30'],
    ['Protesters will march on Friday.', friday, '[Friday] 2017-09-29 2017-09-29..2017-09-29'],
    ['Protesters marched last Wednesday.', wednesday, '[last Wednesday] 2017-09-20 2017-09-20..2017-09-20'],
    ['Protesters march next Monday.', friday, '[next Monday] 2017-10-02 2017-10-02..2017-10-02'],
    ['Protesters marched on Monday last week.', friday, '[Monday last week] 2017-09-18 2017-09-18..2017-09-18'],
    ['Protesters marched on Friday morning.', friday, '[Friday morning] 2017-09-29TMO 2017-09-29..2017-09-29'],
    ['A deal could be signed as early as Saturday.', friday, '[Saturday] 2017-09-30 2017-09-30..2017-09-30'],
    ['The talks, scheduled for Monday, are off.', friday, '[Monday] 2017-10-02 2017-10-02..2017-10-02'],
    ['They agreed to meet on Monday.', friday, '[Monday] 2017-10-02 2017-10-02..2017-10-02'],
    ['They were forced to leave on Monday.', friday, '[Monday] 2017-09-25 2017-09-25..2017-09-25'],
    ['He would have been freed on Monday.', friday, '[Monday] 2017-09-25 2017-09-25..2017-09-25'],
    ['Talks on Monday will decide it.', friday, '[Monday] 2017-10-02 2017-10-02..2017-10-02'],
    ['The prisoners will be released on Monday.', friday, '[Monday] 2017-10-02 2017-10-02..2017-10-02'],
    ['They are holding a vote on Monday.', friday, '[Monday] 2017-10-02 2017-10-02..2017-10-02'],
  ])('%s', async (text, published, expected) => {
    expect(await read(text, published)).toEqual([expected]);
  });

  test('each clause has its own tense', async () => {
    expect(await read('Jets hit the camp on Saturday, and troops will follow on Thursday.', '2015-03-10')).toEqual([
      '[Saturday] 2015-03-07 2015-03-07..2015-03-07',
      '[Thursday] 2015-03-12 2015-03-12..2015-03-12',
    ]);
  });

  test('the present of a known verb tells what is arranged, but not in a headline', async () => {
    const upos = { begins: 'VERB', visits: 'VERB' };
    expect(await read('Work begins on Monday.', friday, upos)).toEqual(['[Monday] 2017-10-02 2017-10-02..2017-10-02']);
    expect(await read('Lavrov visits Pyongyang on Monday', friday, upos)).toEqual([
      '[Monday] 2017-09-25 2017-09-25..2017-09-25',
    ]);
  });

  test('"on a Monday" is any Monday', async () => {
    expect(await read('It always fell on a Monday.', friday)).toEqual([]);
  });
});

describe('relative to the dateline', () => {
  test.each([
    ['It happened today.', '[today] 2017-09-29 2017-09-29..2017-09-29'],
    ['It happened yesterday evening.', '[yesterday evening] 2017-09-28TEV 2017-09-28..2017-09-28'],
    ['It happens tomorrow.', '[tomorrow] 2017-09-30 2017-09-30..2017-09-30'],
    ['It happened last night.', '[last night] 2017-09-28TNI 2017-09-28..2017-09-28'],
    ['It happens tonight.', '[tonight] 2017-09-29TNI 2017-09-29..2017-09-29'],
    ['It happened this morning.', '[this morning] 2017-09-29TMO 2017-09-29..2017-09-29'],
    ['It happened the day before yesterday.', '[the day before yesterday] 2017-09-27 2017-09-27..2017-09-27'],
    ['It happened last week.', '[last week] 2017-W38 2017-09-18..2017-09-24'],
    ['It happens next week.', '[next week] 2017-W40 2017-10-02..2017-10-08'],
    ['It happened this month.', '[this month] 2017-09 2017-09-01..2017-09-30'],
    ['It happened last month.', '[last month] 2017-08 2017-08-01..2017-08-31'],
    ['It happened earlier this year.', '[earlier this year] 2017 2017-01-01..2017-12-31'],
    ['It happened two weeks ago.', '[two weeks ago] 2017-W37 2017-09-11..2017-09-17'],
    ['It happened a year ago.', '[a year ago] 2016 2016-01-01..2016-12-31'],
    ['It happened nearly three months ago.', '[nearly three months ago] 2017-06 2017-06-01..2017-06-30'],
    ['It happened three days ago.', '[three days ago] 2017-09-26 2017-09-26..2017-09-26'],
    ['It will happen in three days.', '[three days] 2017-10-02 2017-10-02..2017-10-02'],
    ['It happened over the weekend.', '[the weekend] 2017-W38-WE 2017-09-23..2017-09-24'],
    ['It will happen this weekend.', '[this weekend] 2017-W39-WE 2017-09-30..2017-10-01'],
    ['It will happen by the end of the year.', '[the end of the year] 2017 ..2017-12-31'],
    ['It will happen in the new year.', '[the new year] 2018 2018-01-01..2018-12-31'],
    ['It is so now.', '[now] PRESENT_REF'],
    ['It was so recently.', '[recently] PAST_REF'],
    ['It will be so soon.', '[soon] FUTURE_REF'],
    ['It happened several years ago.', '[several years ago] PAST_REF'],
  ])('%s', async (text, expected) => {
    expect(await read(text, friday)).toEqual([expected]);
  });
});

describe('relative to what was told before', () => {
  test.each([
    ['He was shot on 3 March 2012. Two days later he died.', '[Two days later] 2012-03-05 2012-03-05..2012-03-05'],
    [
      'He was shot on 3 March 2012 and died the following day.',
      '[the following day] 2012-03-04 2012-03-04..2012-03-04',
    ],
    ['He was shot on 3 March 2012. It rained the day before.', '[the day before] 2012-03-02 2012-03-02..2012-03-02'],
    ['He was shot on 3 March 2012. His wife died the same day.', '[the same day] 2012-03-03 2012-03-03..2012-03-03'],
    ['He was shot on 3 March 2012. His wife died later that year.', '[later that year] 2012 2012-01-01..2012-12-31'],
    ['He was shot on 3 March 2012. He had come a week earlier.', '[a week earlier] 2012-W08 2012-02-20..2012-02-26'],
    [
      'He was shot in March 2012. He had come in July of the previous year.',
      '[July of the previous year] 2011-07 2011-07-01..2011-07-31',
    ],
    [
      'They met for the first time since they had fought in 2010. Three days earlier they had agreed to talk.',
      '[Three days earlier] 2017-09-26 2017-09-26..2017-09-26',
    ],
    ['He was shot in March 2012. Two days later he died.', '[Two days later] 2012-03-XX 2012-03-01..2012-03-31'],
  ])('%s', async (text, expected) => {
    expect((await read(text, friday)).at(-1)).toBe(expected);
  });
});

describe('counted from a date beside it', () => {
  test.each([
    ['He came the day after Christmas.', '[the day after Christmas] 2016-12-26 2016-12-26..2016-12-26'],
    ['He came two days before 3 May 2012.', '[two days before 3 May 2012] 2012-05-01 2012-05-01..2012-05-01'],
    ['They met on the tenth anniversary of 9/11.', '[the tenth anniversary of 9/11] 2011-09-11 2011-09-11..2011-09-11'],
    ['He came two days after the vote.', '[two days] P2D'],
  ])('%s', async (text, expected) => {
    expect(await read(text, friday)).toEqual([expected]);
  });
});

describe('a history of a war', () => {
  const history = [
    'Talks had failed in 1938.',
    'On September 1, 1939, Germany invaded Poland.',
    'By early October, the country was divided.',
    'Finland was invaded in November 1939.',
    'In February, the line was broken.',
    'In June 1940, Italy entered the war.',
    'On 10 July the air battle began.',
    'The following month the bombing spread.',
    'In 1943 the tide turned.',
  ].join(' ');

  test('months hang on the time before, not on the dateline', async () => {
    const times = await read(history, '2009-12-19');
    expect(times).toContain('[early October] 1939-10 ..1939-10-31');
    expect(times).toContain('[February] 1940-02 1940-02-01..1940-02-29');
    expect(times).toContain('[10 July] 1940-07-10 1940-07-10..1940-07-10');
    expect(times).toContain('[The following month] 1940-08 1940-08-01..1940-08-31');
  });

  test('so it does without any dateline', async () => {
    expect(await read(history)).toContain('[10 July] 1940-07-10 1940-07-10..1940-07-10');
  });
});

describe('without a dateline', () => {
  test('news of an unknown day hangs on no year that it names', async () => {
    const news = 'Chad accused Niger yesterday of breaking the 1951 treaty. Its envoy will travel to Niamey next week.';
    expect(await read(news)).toEqual([
      '[yesterday] XXXX-XX-XX',
      '[1951] 1951 1951-01-01..1951-12-31',
      '[next week] XXXX-WXX',
    ]);
  });

  test.each([
    ['It happened yesterday.', '[yesterday] XXXX-XX-XX'],
    ['It happened last week.', '[last week] XXXX-WXX'],
    ['It happened on Friday.', '[Friday] XXXX-WXX-5'],
    ['It happened on September 3.', '[September 3] XXXX-09-03'],
    ['It happened in May.', '[May] XXXX-05'],
    ['It happened last year.', '[last year] XXXX'],
    ['It happened in 2014.', '[2014] 2014 2014-01-01..2014-12-31'],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual([expected]);
  });
});
