import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/language/split-sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** "|" marks where a sentence ends; it is no part of the text. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'stops and paragraphs': [
    'The talks ended.| Nobody signed.',
    'Talks collapse\n|Both sides blame the mediator.',
    'Will they return?| Yes!| They said so.',
    'It was over.| then they left.',
  ],
  abbreviations: [
    'Mr. Smith met Gen. Lee on Sept. 3 in the U.S. Senate.',
    'He returned to the U.S.| The ministry confirmed it.',
    'Acme Inc. Chairman J. Doe left at 5 p.m.| He did not speak.',
    'Washington D.C. and St. Petersburg agreed, e.g. on No. 5.',
  ],
  initials: ['From A to B.| The line is short.', 'George W. Bush met J. K. Doe.'],
  quotations: [
    '"We will not sign.| We never promised to," the minister said.',
    '“It is over.”| He walked out.',
    '"Who is next?" Smith asked.| Nobody answered.',
    'She called it "a mistake."| The rest agreed.',
    "They shouted 'Out!' and left.",
  ],
  datelines: [
    'SEOUL (Reuters) —| The envoy arrived.| He left at once.',
    'GENEVA, Sept. 3 (Example News) --| The envoy arrived.',
    'Brussels, Belgium -| Ministers met on Monday.',
    'PORT-AU-PRINCE —| Gangs took the harbour.',
    'KABUL (Pajhwok):| The envoy arrived.',
    'SMITH: The envoy arrived.',
    'NATO — which met on Monday — was silent.',
    'The envoy — a general — left.',
  ],
  'headlines and captions': [
    'Envoys meet in Geneva| Friday, March 3, 2017',
    'Envoys shake hands| Image: A. Photographer.',
    'He spoke of one image: himself.',
  ],
  'marks and brackets': [
    '1. Sign the treaty.| It binds.\n|2. Keep it.',
    'It rose by 3.| Then it fell.',
    'They signed it. [4]| They kept it.',
    '(It was late.)| They left.',
    'He left (at last).| She stayed.',
    'Well... they left.| But...| They came back.',
  ],
};

describe.each(Object.entries(cases))('%s', (_name, texts) => {
  test.each(texts)('%s', (marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    expect(sentences(marked.replaceAll('|', ''))).toEqual(expected);
  });
});

test('lines wrapped to a width are no paragraphs', () => {
  const wrapped =
    'The ministers of both countries met for the third time this\nyear in the capital and talked until late in the night about\n' +
    'the border. They will meet again in the spring, their office\nsaid, and hope for more then.\n\nNobody signed.';
  expect(sentences(wrapped)).toHaveLength(3);
});

test('nothing gives no sentence', () => {
  expect(sentences(' \n ')).toEqual([]);
});
