import { describe, expect, test } from 'vitest';
import { read } from './times-helper.ts';

/** A Friday. */
const friday = '2017-09-29';

describe('dates that say their year', () => {
  test.each([
    ['The test took place on 3 September 2017.', '[3 September 2017] 2017-09-03 2017-09-03..2017-09-03'],
    ['The test took place on September 3, 2017.', '[September 3, 2017] 2017-09-03 2017-09-03..2017-09-03'],
    ['The test took place on Sept. 3rd, 2017.', '[Sept. 3rd, 2017] 2017-09-03 2017-09-03..2017-09-03'],
    [
      'The test took place on Sunday, September 3, 2017.',
      '[Sunday, September 3, 2017] 2017-09-03 2017-09-03..2017-09-03',
    ],
    ['MARCH 3, 2016 was the day.', '[MARCH 3, 2016] 2016-03-03 2016-03-03..2016-03-03'],
    ['The log says 2017-09-03.', '[2017-09-03] 2017-09-03 2017-09-03..2017-09-03'],
    ['The log says 25/12/2016.', '[25/12/2016] 2016-12-25 2016-12-25..2016-12-25'],
    ['The log says 12/25/2016.', '[12/25/2016] 2016-12-25 2016-12-25..2016-12-25'],
    ['The log says 3/9/2017.', '[3/9/2017] 2017 2017-01-01..2017-12-31'],
    ['They met in February of 1940.', '[February of 1940] 1940-02 1940-02-01..1940-02-29'],
    ['They met in 1917.', '[1917] 1917 1917-01-01..1917-12-31'],
    ['The 2014 protests failed.', '[2014] 2014 2014-01-01..2014-12-31'],
    ['Resolution 2254 (2015) was adopted.', '[2015] 2015 2015-01-01..2015-12-31'],
    ['It was so in the 1990s.', '[the 1990s] 199 1990-01-01..1999-12-31'],
    ['It was so in the sixties.', '[the sixties] 196 1960-01-01..1969-12-31'],
    ['It was so in the 19th century.', '[the 19th century] 18 1800-01-01..1899-12-31'],
    ['It began in mid-2014.', '[mid-2014] 2014 2014-01-01..2014-12-31'],
    ['It began at the end of 2013.', '[the end of 2013] 2013 2013-01-01..2013-12-31'],
    ['It began in the summer of 2003.', '[the summer of 2003] 2003-SU 2003-06-01..2003-08-31'],
    ['It lasted through the winter of 1941/42.', '[the winter of 1941/42] 1941-WI ..1942-02-28'],
    ['Profits fell in Q3 2016.', '[Q3 2016] 2016-Q3 2016-07-01..2016-09-30'],
    ['Profits fell in the first quarter of 2016.', '[the first quarter of 2016] 2016-Q1 2016-01-01..2016-03-31'],
    ['Profits fell in the first half of 2015.', '[the first half of 2015] 2015-H1 2015-01-01..2015-06-30'],
    ['Profits fell in fiscal 2012.', '[fiscal 2012] FY2012 2012-01-01..2012-12-31'],
    ['They landed on Christmas Day 1963.', '[Christmas Day 1963] 1963-12-25 1963-12-25..1963-12-25'],
    ['The Sept. 11 attacks changed that.', '[Sept. 11] 2001-09-11 2001-09-11..2001-09-11'],
    ['Darius crossed in the spring of 492 BC.', '[492 BC] BC0492'],
  ])('%s', async (text, expected) => {
    expect(await read(text, friday)).toContain(expected);
  });
});

describe('dates that the dateline completes', () => {
  test.each([
    ['The minister resigned on September 3.', '[September 3] 2017-09-03 2017-09-03..2017-09-03'],
    ['The minister resigned on the 3rd of May.', '[the 3rd of May] 2017-05-03 2017-05-03..2017-05-03'],
    ['The minister resigned in December.', '[December] 2016-12 2016-12-01..2016-12-31'],
    ['The minister will resign in December.', '[December] 2017-12 2017-12-01..2017-12-31'],
    ['The minister resigned in early March.', '[early March] 2017-03 2017-03-01..2017-03-31'],
    ['The minister resigned in late August.', '[late August] 2017-08 2017-08-01..2017-08-31'],
    ['The minister resigned on the 14th.', '[the 14th] 2017-09-14 2017-09-14..2017-09-14'],
    ['The minister resigned last spring.', '[last spring] 2017-SP 2017-03-01..2017-05-31'],
    ['The minister resigned in the spring.', '[the spring] 2017-SP 2017-03-01..2017-05-31'],
    ['The minister resigned last December.', '[last December] 2016-12 2016-12-01..2016-12-31'],
    ['The minister resigned on New Year’s Eve.', '[New Year’s Eve] 2016-12-31 2016-12-31..2016-12-31'],
    ['The minister resigned on Easter Sunday.', '[Easter Sunday] 2017-04-16 2017-04-16..2017-04-16'],
    [
      'The minister resigned on Easter Monday, 17 April.',
      '[Easter Monday, 17 April] 2017-04-17 2017-04-17..2017-04-17',
    ],
    ['The minister resigned in March last year.', '[March last year] 2016-03 2016-03-01..2016-03-31'],
    ['Voters will decide on Thanksgiving.', '[Thanksgiving] 2017-11-23 2017-11-23..2017-11-23'],
    ['The minister resigned in August.', '[August] 2017-08 2017-08-01..2017-08-31'],
    ['The vote of October 8 is near.', '[October 8] 2017-10-08 2017-10-08..2017-10-08'],
  ])('%s', async (text, expected) => {
    expect(await read(text, friday)).toEqual([expected]);
  });
});

describe('months over the turn of a year', () => {
  test.each([
    ['The minister resigned in December.', '2018-01-10', '[December] 2017-12 2017-12-01..2017-12-31'],
    ['The minister will resign in January.', '2017-12-20', '[January] 2018-01 2018-01-01..2018-01-31'],
    ['The minister resigned on December 30.', '2018-01-02', '[December 30] 2017-12-30 2017-12-30..2017-12-30'],
    ['They ruled from November to February 2018.', '2018-03-01', '[November] 2017-11 2017-11-01..2018-02-28'],
  ])('%s', async (text, published, expected) => {
    expect(await read(text, published)).toContain(expected);
  });
});

describe('anniversaries and fiscal years', () => {
  test.each([
    ['They met on the tenth anniversary of 9/11.', '[the tenth anniversary of 9/11] 2011-09-11 2011-09-11..2011-09-11'],
    [
      'They met on the 50th anniversary of 1 May 1960.',
      '[the 50th anniversary of 1 May 1960] 2010-05-01 2010-05-01..2010-05-01',
    ],
    ['Aid fell in FY13.', '[FY13] FY2013 2013-01-01..2013-12-31'],
    ['Aid fell in the fiscal year 2012-13.', '[the fiscal year 2012-13] FY2012 2012-01-01..2012-12-31'],
  ])('%s', async (text, expected) => {
    expect(await read(text, friday)).toEqual([expected]);
  });

  test('an anniversary of what has no year has no year', async () => {
    expect(await read('They marked the tenth anniversary of the pact.', friday)).toEqual([]);
  });
});

describe('ranges and open ends', () => {
  test.each([
    ['It grew between 2009 and 2013.', ['[between 2009 and 2013] 2009/2013 2009-01-01..2013-12-31']],
    ['It grew between May and June 1981.', ['[between May and June 1981] 1981-05/1981-06 1981-05-01..1981-06-30']],
    ['The road between Kabul and Herat was cut in 2009.', ['[2009] 2009 2009-01-01..2009-12-31']],
    [
      'He shuttled between Geneva in May and Rome in June.',
      ['[May] 2017-05 2017-05-01..2017-05-31', '[June] 2017-06 2017-06-01..2017-06-30'],
    ],
    [
      'It grew from March to May 2012.',
      ['[March] 2012-03 2012-03-01..2012-05-31', '[May 2012] 2012-05 2012-03-01..2012-05-31'],
    ],
    ['The war of 1914–1918 was long.', ['[1914] 1914 1914-01-01..1918-12-31', '[1918] 1918 1914-01-01..1918-12-31']],
    ['In 1998-99 it grew.', ['[1998] 1998 1998-01-01..1999-12-31', '[99] 1999 1998-01-01..1999-12-31']],
    [
      'They met on August 8–10.',
      ['[August 8] 2017-08-08 2017-08-08..2017-08-10', '[10] 2017-08-10 2017-08-08..2017-08-10'],
    ],
    [
      'They met on 22 to 25 April 1951.',
      ['[22] 1951-04-22 1951-04-22..1951-04-25', '[25 April 1951] 1951-04-25 1951-04-22..1951-04-25'],
    ],
    [
      'They met on July 14 and 15.',
      ['[July 14] 2017-07-14 2017-07-14..2017-07-14', '[15] 2017-07-15 2017-07-15..2017-07-15'],
    ],
    ['He has ruled since 2014.', ['[2014] 2014 2014-01-01..']],
    ['He ruled until March.', ['[March] 2017-03 ..2017-03-31']],
    ['He will be gone by December.', ['[December] 2017-12 ..2017-12-31']],
    ['It was calm before 2014.', ['[2014] 2014 ..2013-12-31']],
    ['It was calm after 1945.', ['[1945] 1945 1946-01-01..']],
    ['The streets were calm after Monday’s attack.', ['[Monday] 2017-09-25 2017-09-25..2017-09-25']],
  ])('%s', async (text, expected) => {
    expect(await read(text, friday)).toEqual(expected);
  });
});

describe('what is no date', () => {
  test.each([
    'They may leave.',
    'They march on.',
    'The long march of the army went on.',
    'Theresa May spoke.',
    'June Smith spoke.',
    'She read the Sun.',
    'He sat down. Sat down he did.',
    'Perhaps may 10 people came.',
    'The 300 men came second.',
    'Some 2000 soldiers came.',
    'See page 1984.',
    'Resolution 1718 was adopted.',
    'It cost $2014.',
    'It cost 2,014 dollars.',
    'They won 3:1.',
    'The fall of Kabul surprised them.',
    'The spring in his step was gone.',
    'He lives on the 14th floor.',
    'The 42-year-old minister, 42 years old, spoke.',
    'Call 555-2014 for more.',
    'The Prague Spring was crushed.',
    'He writes for USA Today.',
    'They sang with Johnnie Christmas.',
    'It was soon over.',
  ])('%s', async (text) => {
    expect(await read(text, friday)).toEqual([]);
  });
});
