import { describe, expect, test } from 'vitest';
import { recognisers } from '../../../src/language/times/constructions.ts';
import { createGrammar } from '../../../src/language/times/grammar.ts';
import type { Recogniser } from '../../../src/language/times/reading.ts';
import { lexicon } from './times-helper.ts';

const grammar = createGrammar(lexicon);

/** What one recogniser alone proposes, before any other has its say: the matched words, or those of its parts. */
function proposals({ pattern, read }: Recogniser, text: string): string[] {
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const reading = read(match);
    if (reading === null) return [];
    if ('kind' in reading) return [match[0]];
    return reading.map(({ start, end }) => text.slice(start, end));
  });
}

interface Sentences {
  /** A sentence, and what must be found in it. */
  readonly must: readonly (readonly [string, ...string[]])[];
  readonly mustNot: readonly string[];
}

const sentences: Readonly<Record<string, Sentences>> = {
  'iso-date': {
    must: [['The log of 2017-09-03 is lost.', '2017-09-03']],
    mustNot: ['Call 2017-09-0311.', 'See 2017-93-03.'],
  },
  'slash-date': {
    must: [['Filed on 25/12/2016.', '25/12/2016']],
    mustNot: ['A 3/4 majority.', 'Filed on 45/12/2016.'],
  },
  'before-christ': {
    must: [
      ['It fell in 490 BC.', '490 BC'],
      ['The war of 499–493 BC.', '499', '493 BC'],
    ],
    mustNot: ['It fell in 490.', 'The 490 BCTV viewers.'],
  },
  'named-day': {
    must: [
      ['The 9/11 attacks.', '9/11'],
      ['The Sept. 11 attacks.', 'Sept. 11'],
    ],
    mustNot: ['A 9/10 mark.', 'On Sept. 11 it rained.'],
  },
  'month-day-range': {
    must: [['From August 8–10 they met.', 'August 8', '10']],
    mustNot: ['On August 8 they met.', 'They may 8 to 10 times.'],
  },
  'day-range-month': {
    must: [['On 22–25 April 1951.', '22', '25 April 1951']],
    mustNot: ['On 25 April 1951.', 'Between 22 and 25 men.'],
  },
  'month-day': {
    must: [
      ['On Sept. 3rd, 2017.', 'Sept. 3rd, 2017'],
      ['Tuesday, September 3', 'Tuesday, September 3'],
    ],
    mustNot: ['They may 10 times.', 'In May 10 people died.'],
  },
  'day-month': {
    must: [
      ['The 3rd of May 2012.', 'The 3rd of May 2012'],
      ['Friday 3 May', 'Friday 3 May'],
    ],
    mustNot: ['The 3 may leave.', 'A third march.'],
  },
  'month-year': {
    must: [
      ['In February of 1940.', 'February of 1940'],
      ['In March last year.', 'March last year'],
    ],
    mustNot: ['In February it snowed.', 'They march 1940 miles.'],
  },
  'month-alone': {
    must: [
      ['Since March it rained.', 'March'],
      ['Last May he left.', 'Last May'],
    ],
    mustNot: ['Theresa May left.', 'The march went on.', 'June Smith left.'],
  },
  'year-range': {
    must: [['In 1998-99 it grew.', '1998', '99']],
    mustNot: ['It cost $1998-99.', 'In 1998-95 it grew.'],
  },
  'year-in-brackets': { must: [['Resolution 2254 (2015).', '2015']], mustNot: ['Room 2254 (page 2015).'] },
  'fiscal-year': {
    must: [
      ['In fiscal 2012.', 'fiscal 2012'],
      ['In the fiscal year 2012-13.', 'the fiscal year 2012-13'],
      ['In FY13.', 'FY13'],
    ],
    mustNot: ['A fiscal cliff.', 'In 2012.'],
  },
  clock: {
    must: [
      ['At 8.15 p.m. sharp.', '8.15 p.m.'],
      ['At 0600 GMT.', '0600 GMT'],
      ["At 10 o'clock.", "10 o'clock"],
    ],
    mustNot: ['A 3:1 win.', 'It took 12 hours.', 'It cost 8.15 dollars.'],
  },
  noon: { must: [['At noon it rained.', 'noon']], mustNot: ['The paper Midnight Sun.', 'In the afternoon.'] },
  'year-alone': {
    must: [
      ['In 1917 it began.', '1917'],
      ['The 2014 protests.', '2014'],
    ],
    mustNot: ['It cost $2014.', 'See page 1984.', 'Some 2000 soldiers.'],
  },
  decade: {
    must: [
      ['In the 1990s.', 'the 1990s'],
      ["The '60s.", "The '60s"],
      ['In the sixties.', 'the sixties'],
    ],
    mustNot: ['In the 1990.', 'Sixties music.', '2030’s goals.'],
  },
  century: { must: [['In the 19th century.', 'the 19th century']], mustNot: ['Half a century.', 'The 99th century.'] },
  quarter: {
    must: [
      ['In Q3 2016.', 'Q3 2016'],
      ['The first half of 2015.', 'The first half of 2015'],
    ],
    mustNot: ['The first half ended 2–1.', 'The French Quarter.'],
  },
  season: {
    must: [
      ['In the summer of 2003.', 'the summer of 2003'],
      ['Last winter.', 'Last winter'],
    ],
    mustNot: ['The fall of Kabul.', 'The Prague Spring.', 'A spring in his step.'],
  },
  holiday: {
    must: [
      ['On Easter Sunday.', 'Easter Sunday'],
      ['Christmas Day 1963', 'Christmas Day 1963'],
    ],
    mustNot: ['They heard Johnnie Christmas.', 'A sunday roast.'],
  },
  weekday: {
    must: [
      ['On Saturday.', 'Saturday'],
      ['Last Wednesday night.', 'Last Wednesday night'],
      ['Monday last week', 'Monday last week'],
    ],
    mustNot: ['It fell on a Monday.', 'He sat down.', 'The Sun said so.'],
  },
  'day-word': {
    must: [
      ['It rained yesterday morning.', 'yesterday morning'],
      ['The day before yesterday.', 'The day before yesterday'],
      ['It rained overnight.', 'overnight'],
    ],
    mustNot: ['He writes for USA Today.', 'The day before the vote.'],
  },
  'any-night': { must: [['They march at night.', 'night']], mustNot: ['On Friday night.', 'The night watch.'] },
  'relative-unit': {
    must: [
      ['Last month it fell.', 'Last month'],
      ['earlier this year', 'earlier this year'],
    ],
    mustNot: ['At last months passed.', 'The last hour.'],
  },
  'nearby-units': {
    must: [
      ['Over the past year.', 'the past year'],
      ['In recent weeks.', 'recent weeks'],
    ],
    mustNot: ['Last year.', 'The final weekend.'],
  },
  'told-unit': {
    must: [
      ['The following day he left.', 'The following day'],
      ['Later that year.', 'Later that year'],
    ],
    mustNot: ['This year.', 'The following men.'],
  },
  'day-after': {
    must: [
      ['He died the day after.', 'the day after'],
      ['He came a week earlier.', 'a week earlier'],
    ],
    mustNot: ['The day after the vote.', 'The week has passed.'],
  },
  'part-of-unit': {
    must: [
      ['By the end of the year.', 'the end of the year'],
      ['Over the weekend.', 'the weekend'],
      ['At year-end.', 'year-end'],
    ],
    mustNot: ['By the end of the war.', 'A weekend house.'],
  },
  'new-year': { must: [['In the new year.', 'the new year']], mustNot: ['A new year began.', 'The new years.'] },
  'day-of-month': {
    must: [['They left on the 14th.', 'the 14th']],
    mustNot: ['On the 14th floor.', 'He came the 14th.'],
  },
  ago: {
    must: [
      ['Two weeks ago.', 'Two weeks ago'],
      ['Long ago.', 'Long ago'],
      ['Three days from now.', 'Three days from now'],
    ],
    mustNot: ['Two weeks passed.', 'Two men ago.'],
  },
  later: {
    must: [
      ['Two days later he died.', 'Two days later'],
      ['He came three years before.', 'three years before'],
    ],
    mustNot: ['Two days later than planned.', 'Two days after the attack.'],
  },
  'in-units': {
    must: [
      ['He will leave in three days.', 'three days'],
      ["In two weeks' time.", "two weeks' time"],
    ],
    mustNot: ['For three days.', 'In three days ago.'],
  },
  every: {
    must: [
      ['Every two years.', 'Every two years'],
      ['Twice a month.', 'Twice a month'],
      ['Every Monday.', 'Every Monday'],
    ],
    mustNot: ['Every second counts.', 'Every man.'],
  },
  frequency: { must: [['They meet annually.', 'annually']], mustNot: ['They meet often.'] },
  'beside-event': {
    must: [
      ['Two days after the vote.', 'Two days'],
      ['The day before their meeting.', 'The day'],
      ['On the eve of the summit.', 'the eve'],
    ],
    mustNot: ['Two days after Friday.', 'Two hours after the vote.', 'Christmas Eve of peace.', 'The week after.'],
  },
  'counted-units': {
    must: [
      ['For five years.', 'five years'],
      ['Several days.', 'Several days'],
    ],
    mustNot: ['She is 42 years old.', 'Aged 42 years.', 'A second man.'],
  },
  'hyphenated-duration': {
    must: [
      ['A five-year plan.', 'five-year'],
      ['A month-long siege.', 'month-long'],
    ],
    mustNot: ['A 42-year-old man.', 'A five-man team.'],
  },
  'bare-units': {
    must: [
      ['It took decades of war.', 'decades'],
      ['For years it rained.', 'years'],
    ],
    mustNot: ['The years passed.', 'For seconds it rained.'],
  },
  reference: {
    must: [
      ['It is so now.', 'now'],
      ['In the future.', 'the future'],
    ],
    mustNot: ['The past two weeks.', 'Current TV.', 'Soon after it fell.'],
  },
};

test('every recogniser has sentences that it must and must not match', () => {
  expect(Object.keys(sentences).sort()).toEqual(recognisers.map((make) => make(grammar).name).sort());
});

describe.each(recognisers.map((make) => make(grammar)))('$name', (recogniser) => {
  const { must = [], mustNot = [] } = sentences[recogniser.name] ?? {};
  test.each(must)('finds in: %s', (text, ...expected) => {
    expect(proposals(recogniser, text)).toEqual(expected);
  });
  test.each(mustNot)('finds nothing in: %s', (text) => {
    expect(proposals(recogniser, text)).toEqual([]);
  });
});
