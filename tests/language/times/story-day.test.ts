import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/language/times/calendar.ts';
import { createGrammar } from '../../../src/language/times/grammar.ts';
import { storyDay } from '../../../src/language/times/story-day.ts';
import { docOf, lexicon, withDateline } from './times-helper.ts';

const grammar = createGrammar(lexicon);

function dayOf(head: string, published?: string): string | null {
  const { article } = withDateline(docOf(`${head}The tests went on.`, published), head.length);
  const day = storyDay(article, grammar);
  return day === null ? null : isoOf(day);
}

describe('the day that an article counts from', () => {
  test.each([
    ['TOKYO, Sept. 4 (Kyodo) — ', '2017-09-03', '2017-09-04'], // it is tomorrow already in Tokyo
    ['HONOLULU, 2 September — ', '2017-09-03', '2017-09-02'],
    ['SYDNEY, Jan 1 (AAP) - ', '2017-12-31', '2018-01-01'],
    ['SEOUL (Reuters) - ', '2017-09-03', '2017-09-03'],
    ['SEOUL, July 4 (Reuters) - ', '2017-09-03', '2017-09-03'], // another day altogether: an old report, or no dateline
    ['Tokyo, Sept. 4, 2017\n', '2017-09-03', '2017-09-03'], // the page's date beside the given one
    ['SEOUL, Feb. 31 (Reuters) - ', '2017-03-01', '2017-03-01'],
  ])('%s of %s', (head, published, expected) => {
    expect(dayOf(head, published)).toBe(expected);
  });

  test('without a day of publication there is none', () => {
    expect(dayOf('TOKYO, Sept. 4 (Kyodo) — ')).toBeNull();
  });
});
