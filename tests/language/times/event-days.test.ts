import { describe, expect, test } from 'vitest';
import { read } from './times-helper.ts';

const friday = '2017-09-29';
const upos = Object.fromEntries(
  Object.entries({
    DET: ['the', 'The', 'their', 'a'],
    NOUN: ['vote', 'summit', 'election', 'attack', 'army', 'president', 'troops'],
    VERB: ['held', 'elect', 'attack', 'fled', 'resigned', 'began', 'met', 'counted'],
    ADJ: ['close'],
  }).flatMap(([tag, words]) => words.map((word) => [word, tag])),
);
const last = async (text: string): Promise<string | undefined> => (await read(text, friday, upos)).at(-1);

describe('times that hang on an event told before', () => {
  test.each([
    ['The vote was held on Sunday. Two days after the vote he fled.', '[Two days] P2D 2017-09-26..2017-09-26'],
    [
      'The vote was held on Sunday. He fled the day after the close vote.',
      '[the day] 2017-09-25 2017-09-25..2017-09-25',
    ],
    ['The summit began on Monday. They met on the eve of the summit.', '[the eve] 2017-09-24 2017-09-24..2017-09-24'],
    [
      'The president resigned on Monday. A day after the president resigned, troops fled.',
      '[A day] P1D 2017-09-26..2017-09-26',
    ],
    ['They elect a king on Sunday. He fled a week after the election.', '[a week] P1W 2017-09-25..2017-10-01'],
  ])('%s', async (text, expected) => {
    expect(await last(text)).toBe(expected);
  });
});

describe('times that hang on what nobody dated', () => {
  test.each([
    ['He fled two days after the vote.', '[two days] P2D'],
    ['He fled the day after the vote.', undefined],
    ['The army counted on Sunday. He fled two days after the vote.', '[two days] P2D'],
    ['The vote was held in May. He fled two days after the vote.', '[two days] P2D'], // no day, so no other
    ['The vote was held on Thursday. He fled two days after the vote.', '[two days] P2D'], // he fled by Friday: another vote
  ])('%s', async (text, expected) => {
    expect(await last(text)).toBe(expected);
  });
});
