import { describe, expect, test } from 'vitest';
import { foundRefiners, recognisers, timeRefiners } from '../../../src/language/times/constructions.ts';
import { createGrammar } from '../../../src/language/times/grammar.ts';
import type { Found } from '../../../src/language/times/reading.ts';
import { type Known, resolvedIn } from './refiners-helper.ts';
import { lexicon } from './times-helper.ts';

const grammar = createGrammar(lexicon);
const made = recognisers.map((make) => make(grammar));

/** All proposals of all recognisers, in no order but theirs. */
function proposed(text: string): Found[] {
  return made.flatMap(({ pattern, read }) => {
    pattern.lastIndex = 0;
    return [...text.matchAll(pattern)].flatMap((match) => {
      const reading = read(match);
      if (reading === null) return [];
      if (!('kind' in reading)) return [...reading];
      return [{ start: match.index, end: match.index + match[0].length, reading }];
    });
  });
}

/** What stands before a refiner of proposals has its say, and after. */
function aroundRefiner(name: string, text: string): [before: readonly Found[], after: readonly Found[]] {
  const at = foundRefiners.findIndex((refiner) => refiner.name === name);
  const before = foundRefiners
    .slice(0, at)
    .reduce<readonly Found[]>((found, refiner) => refiner.refine(found, text, grammar), proposed(text));
  return [before, foundRefiners[at]?.refine(before, text, grammar) ?? before];
}

interface Sentences {
  /** A sentence that it changes, and the words of the expressions that are left. */
  readonly must: readonly (readonly [string, ...string[]])[];
  /** Sentences that it leaves as they were. */
  readonly mustNot: readonly string[];
}

const ofProposals: Readonly<Record<string, Sentences>> = {
  'longest-first': {
    must: [
      ['On 3 May 2012 he left.', '3 May 2012'],
      ['Two days later he died.', 'Two days later'],
    ],
    mustNot: ['On Friday he left.', 'It was calm.'],
  },
  'part-of-day': {
    must: [
      ['On the morning of 31 January 1968 it began.', 'the morning of 31 January 1968'],
      ['On September 3 night it began.', 'September 3 night'],
    ],
    mustNot: ['In the morning of his life, 31 January 1968 was far.', 'In the evening of May 1968 it began.'],
  },
  'clock-with-day': {
    must: [
      ['At 8:30 p.m. Friday it began.', '8:30 p.m. Friday'],
      ['At 11 a.m. (1000 GMT) on 11 November it ended.', '11 a.m.', '1000 GMT', '11 November'],
    ],
    mustNot: ['At 8:30 p.m. it began, and on Friday it ended.', 'At 8:30 p.m. in 1968 it began.'],
  },
  'counted-from': {
    must: [
      ['He came the day after Christmas.', 'the day after Christmas'],
      ['He came two weeks before 3 May 2012.', 'two weeks before 3 May 2012'],
      ['On the tenth anniversary of 9/11 they met.', 'the tenth anniversary of 9/11'],
    ],
    mustNot: ['He came two weeks before May 2012.', 'He came the day after the vote of 3 May 2012.'],
  },
  'shared-year': {
    must: [
      ['From March to May 2012 it grew.', 'March', 'May 2012'],
      ['In the summer and autumn 1918 it grew.', 'the summer', 'autumn 1918'],
    ],
    mustNot: ['On July 3 and in 1863 it grew.', 'In March he left; May 2012 was dry.', 'On Friday and 3 May 2012.'],
  },
  modifiers: {
    must: [
      ['It ended in early October.', 'early October'],
      ['By the end of 1944 it ended.', 'the end of 1944'],
      ['In the first week of March it ended.', 'the first week of March'],
    ],
    mustNot: ['The early bird of October.', 'At the end it was 1944.', 'It was late. October came.'],
  },
};

describe.each(Object.entries(ofProposals))('%s', (name, { must, mustNot }) => {
  test.each(must)('changes: %s', (text, ...expected) => {
    const [before, after] = aroundRefiner(name, text);
    expect(after).not.toEqual(before);
    expect(after.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
  test.each(mustNot)('leaves alone: %s', (text) => {
    const [before, after] = aroundRefiner(name, text);
    expect(after).toEqual(before);
  });
});

interface Resolved {
  /** A sentence, its times as “words first..last” before, and after. */
  readonly must: readonly (readonly [string, readonly Known[], readonly string[]])[];
  readonly mustNot: readonly (readonly [string, readonly Known[]])[];
}

const y2009: Known = ['2009', '2009-01-01', '2009-12-31'];
const y2013: Known = ['2013', '2013-01-01', '2013-12-31'];

const ofTimes: Readonly<Record<string, Resolved>> = {
  ranges: {
    must: [
      ['It grew between 2009 and 2013.', [y2009, y2013], ['between 2009 and 2013 2009-01-01..2013-12-31']],
      ['It grew from 2009 to 2013.', [y2009, y2013], ['2009 2009-01-01..2013-12-31', '2013 2009-01-01..2013-12-31']],
      ['It grew in 2009–2013.', [y2009, y2013], ['2009 2009-01-01..2013-12-31', '2013 2009-01-01..2013-12-31']],
    ],
    mustNot: [
      ['It grew in 2009 and 2013.', [y2009, y2013]],
      ['Between us, it grew in 2009 and 2013.', [y2009, y2013]],
      ['It fell from 2013 to 2009.', [y2013, y2009]],
    ],
  },
  'open-ends': {
    must: [
      ['He has ruled since 2009.', [y2009], ['2009 2009-01-01..']],
      ['He ruled until 2009.', [y2009], ['2009 ..2009-12-31']],
      ['It was calm before 2009.', [y2009], ['2009 ..2008-12-31']],
      ['It was calm after 2009.', [y2009], ['2009 2010-01-01..']],
    ],
    mustNot: [
      ['It was calm after 2009’s vote.', [y2009]],
      ['He ruled in 2009.', [y2009]],
      ['It grew by 5 % in 2009.', [y2009]],
    ],
  },
};

describe.each(Object.entries(ofTimes))('%s', (name, { must, mustNot }) => {
  const refiner = timeRefiners.find((one) => one.name === name);
  const shown = (text: string, known: readonly Known[]): string[] =>
    (refiner?.refine(resolvedIn(text, known), text) ?? []).map(
      ({ start, end, interval }) => `${text.slice(start, end)} ${interval?.start ?? ''}..${interval?.end ?? ''}`,
    );
  test.each(must)('changes: %s', (text, known, expected) => {
    expect(shown(text, known)).toEqual(expected);
  });
  test.each(mustNot)('leaves alone: %s', (text, known) => {
    expect(refiner?.refine(resolvedIn(text, known), text)).toEqual(resolvedIn(text, known));
  });
});

test('every refiner has sentences that it must and must not change', () => {
  const tested = [...Object.keys(ofProposals), ...Object.keys(ofTimes)];
  expect(tested).toEqual([...foundRefiners, ...timeRefiners].map(({ name }) => name));
});
