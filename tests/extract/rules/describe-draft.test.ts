import { expect, it } from 'vitest';
import { describeDraft } from '../../../src/extract/rules/describe-draft.ts';
import type { Draft } from '../../../src/extract/rules/draft.ts';

const text = 'KCNA said that Kim had warned of war on Monday.';
const draft: Draft = {
  polarity: 'negated',
  modality: 'possible',
  attribution: [
    { speaker: null, mention: { start: 0, end: 4 }, cue: { start: 5, end: 9 }, quoted: false },
    { speaker: null, mention: null, cue: null, quoted: true },
  ],
  time: { start: '2024-05-13', end: null, precision: 'day', basis: 'stated' },
  qualifiers: { killed: 3, 'killed-bound': 'at least' },
};

it.each<[keyof Draft, string]>([
  ['polarity', 'polarity: negated'],
  ['attribution', 'attribution: KCNA (“said”) > somebody unnamed, quoted'],
  ['time', 'time: 2024-05-13 to open'],
  ['qualifiers', 'qualifiers: killed 3; killed-bound at least'],
])('%s is told in words', (field, expected) => {
  expect(describeDraft(draft, [field], text)).toBe(expected);
});
