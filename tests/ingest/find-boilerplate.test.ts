import { describe, expect, test } from 'vitest';
import { findBoilerplate } from '../../src/ingest/find-boilerplate.ts';

const prose = 'The harbour was closed to all ships on Tuesday, and the ministry gave no reason for it.';

/** What is marked in a text, as "kind: surface". */
function marked(text: string): string[] {
  return findBoilerplate(text).skip.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

describe('a line that tells when the text was published', () => {
  test.each([
    ['Posted: Sep. 29, 2017 8:00 am Updated: Sep.', '2017-09-29'],
    ['Published on 3 March 2019', '2019-03-03'],
    ['(29 September 2017)', '2017-09-29'],
    ['2017-09-29', '2017-09-29'],
    ['2017-09-29T08:00:00+09:00', '2017-09-29'],
    ['Friday, 29 September 2017', '2017-09-29'],
    ['Last updated at 10:15 GMT, 4 March 2019', '2019-03-04'],
    ['Updated: March 5, 2019 | Published: March 3, 2019', '2019-03-03'],
    ['First published 3 March 2019, 4:05 p.m. EST', '2019-03-03'],
    ['Posted by Jane Doe on March 3, 2019', '2019-03-03'],
    ['March 3, 2019 · 5 min read', '2019-03-03'],
    ['Date: 03/04/2019', undefined],
    ['Posted: 31 February 2019', undefined],
    ['Updated Sept. 3', undefined],
  ])('%s', (line, published) => {
    const text = `A harbour is closed\n\n${line}\n\n${prose}\n`;
    expect(marked(text)).toEqual([`posted: ${line}`]);
    expect(findBoilerplate(text).published).toBe(published);
  });

  test.each([
    ['Published on 3 March 2019, the report names four firms that sold the valves.'],
    ['On 3 March 2019 the talks began.'],
    ['May 2017 was quiet.'],
    ['Updated rules for the strait took effect on 3 March 2019.'],
    ['2017'],
    ['Issued by the ministry, the order of 3 March 2019 bans the trade.'],
  ])('is none: %s', (line) => {
    const text = `A harbour is closed\n\n${line}\n\n${prose}\n`;
    expect(marked(text)).toEqual([]);
    expect(findBoilerplate(text).published).toBeUndefined();
  });

  test('stands anywhere if it says so, a bare date at the edges only', () => {
    const many = `${prose}\n\n`.repeat(12);
    expect(marked(`${many}Posted: 3 March 2019\n\n${many}`)).toEqual(['posted: Posted: 3 March 2019']);
    expect(marked(`${many}3 March 2019\n\n${many}`)).toEqual([]);
  });

  test('two bare dates are headings of a chronicle, not a day of publication', () => {
    const text = `3 March 2019\n\n${prose}\n\n4 March 2019\n\n${prose}\n`;
    expect(findBoilerplate(text).published).toBeUndefined();
  });
});

describe('a dateline', () => {
  test.each([
    ['LONDON, March 3 (Reuters) — ', undefined],
    ['LONDON, March 3, 2019 (Reuters) — ', '2019-03-03'],
    ['SEOUL, Sept 29 (Reuters) - ', undefined],
    ['WASHINGTON (AP) — ', undefined],
    ['UNITED NATIONS, New York, 3 September 2017 (Xinhua) -- ', '2017-09-03'],
    ['BEIRUT, Lebanon — ', undefined],
    ['MOSCOW/KIEV (Reuters) - ', undefined],
    ['(Reuters) - ', undefined],
    ['Sept 29 (Reuters) - ', undefined],
    ['Geneva, 3 March 2019 – ', '2019-03-03'],
    ['MOSCOW, September 29. /TASS/. ', undefined],
    ['TEHRAN, Sept. 29, IRNA – ', undefined],
    ['DAMASCUS — ', undefined],
  ])('%s', (dateline, published) => {
    const text = `A harbour is closed\n\n${dateline}${prose}\n`;
    expect(marked(text)).toEqual([`dateline: ${dateline}`]);
    expect(findBoilerplate(text).published).toBe(published);
  });

  test.each([
    ['The European Union (EU) said that it would wait.'],
    ['NATO — which the state joined in 2004 — sent ships.'],
    ['Jane Doe, the minister - now in her third year - resigned.'],
    ['May - the month of the vote - was quiet.'],
    ['Wheat, oil and gas (LNG) - The prices rose.'],
    ['In London, March 3 was a holiday.'],
  ])('is none: %s', (line) => {
    expect(marked(`A harbour is closed\n\n${line}\n`)).toEqual([]);
  });

  test('a place with a full date on a line of its own', () => {
    expect(findBoilerplate(`Statement on the strait\n\nBrussels, 3 March 2019\n\n${prose}`)).toMatchObject({
      published: '2019-03-03',
      skip: [{ kind: 'dateline' }],
    });
  });

  test('gives way to a line that tells of publication', () => {
    const text = `OSLO, 2 March 2019 (NTB) — ${prose}\n\nPublished: 3 March 2019`;
    expect(findBoilerplate(text).published).toBe('2019-03-03');
  });
});

describe('a byline', () => {
  test.each([
    ['By Jane Doe, 3 May 2016', 'Jane Doe', '2016-05-03'],
    ['By JANE DOE', 'JANE DOE', undefined],
    ['By Jane Doe and John Roe in Oslo', 'Jane Doe and John Roe in Oslo', undefined],
    ['By Ahmed al-Rashid | Published 3 May 2016', 'Ahmed al-Rashid', '2016-05-03'],
    ['Written by Jane van der Doe', 'Jane van der Doe', undefined],
    ['By J. R. Doe Jr.', 'J. R. Doe Jr.', undefined],
    ['Author: Jane Doe', 'Jane Doe', undefined],
  ])('%s', (line, byline, published) => {
    const text = `A harbour is closed\n${line}\n\n${prose}\n`;
    expect(marked(text)).toEqual([`byline: ${line}`]);
    const facts = findBoilerplate(text);
    expect(facts.byline).toBe(byline);
    expect(facts.published).toBe(published);
  });

  test.each([
    ['By Friday, the ships had left the harbour.'],
    ['By March 2019'],
    ['By the end of the year the Minister had resigned.'],
    ['by hand'],
    ['By Order Of The King All Ships Remained.'],
  ])('is none: %s', (line) => {
    expect(findBoilerplate(`A harbour is closed\n\n${line}\n\n${prose}`).byline).toBeUndefined();
  });

  test('credits at the foot', () => {
    const credit = '(Reporting by Jane Doe; Editing by John Roe)';
    expect(marked(`${prose}\n\n${credit}\n`)).toEqual([`byline: ${credit}`]);
  });
});

test.each([
  ['Advertisement', 'navigation'],
  ['Share this article', 'navigation'],
  ['CONTINUE READING THE MAIN STORY', 'navigation'],
  ['FILE PHOTO: A guard stands at the gate of the harbour.', 'caption'],
  ['(Photo by Jane Doe)', 'caption'],
])('%s is %s', (line, kind) => {
  expect(marked(`${prose}\n\n${line}\n\n${prose}`)).toEqual([`${kind}: ${line}`]);
});

describe('the title', () => {
  test.each([
    ['a first line followed by a blank line', `A harbour is closed\n\n${prose}`, 'A harbour is closed'],
    ['with CRLF', `A harbour is closed\r\n\r\n${prose}`, 'A harbour is closed'],
    ['followed by a byline', `A harbour is closed\nBy Jane Doe\n\n${prose}`, 'A harbour is closed'],
    ['a question', `Who closed the harbour?\n\n${prose}`, 'Who closed the harbour?'],
    ['none: it ends with a stop', `The harbour is closed.\n\n${prose}`, undefined],
    ['none: the text goes on', `A harbour is closed\n${prose}`, undefined],
    ['none: nothing follows', 'A harbour is closed\n', undefined],
    ['none: it is long', `${'Many a harbour '.repeat(20)}\n\n${prose}`, undefined],
    ['none: it is a dateline', `OSLO, March 3 (NTB) — The harbour is closed\n\n${prose}`, undefined],
    ['none: one word', `Harbours\n\n${prose}`, undefined],
  ])('%s', (_name, text, title) => {
    expect(findBoilerplate(text).title).toBe(title);
  });
});

test('a line of fifty million characters takes no time', () => {
  expect(findBoilerplate('By A, '.repeat(8_000_000)).skip).toEqual([]);
}, 5000);
