import { describe, expect, test } from 'vitest';
import { recognisers, refiners } from '../../../src/language/quotes/constructions.ts';
import type { Draft } from '../../../src/language/quotes/draft.ts';
import { once } from '../../../src/language/quotes/refiners/once.ts';
import { outsideVoices } from '../../../src/language/quotes/refiners/outside-voices.ts';
import { contextOf } from './quotes-helper.ts';

/** The drafts of a text before one refiner has its say, and after. */
function aroundRefiner(name: string, text: string): [before: string[], after: string[]] {
  const context = contextOf(text);
  const proposed = context.doc.sentences.flatMap((sentence) =>
    recognisers.flatMap(({ recognise }) => recognise(sentence, context)),
  );
  const at = refiners.findIndex((refiner) => refiner.name === name);
  const before = refiners.slice(0, at).reduce((all: readonly Draft[], { refine }) => refine(all, context), proposed);
  const shown = (drafts: readonly Draft[]): string[] =>
    drafts.map(({ start, end, kind, speaker }) => {
      const whose = speaker ? text.slice(speaker.start, speaker.end) : '-';
      return `${kind} ${text.slice(start, end)} | ${whose}`;
    });
  return [shown(before), shown(refiners[at]?.refine(before, context) ?? before)];
}

interface Sentences {
  /** A text that it changes, and all drafts that are left. */
  readonly must: readonly (readonly [string, ...string[]])[];
  readonly mustNot: readonly string[];
}

const sentences: Readonly<Record<string, Sentences>> = {
  'hedges-inside': {
    must: [['“I think that the war is lost,” the general said.']],
    mustNot: ['“We deny that we attacked them,” the general said.', 'Kim said that the talks had failed.'],
  },
  'whole-quotation': {
    must: [
      [
        'Ministers said the move was “a very serious mistake”.',
        'indirect the move was “a very serious mistake” | Ministers',
      ],
    ],
    mustNot: [
      'Kim said that the talks, which had “failed many times before”, would go on.',
      'Kim said that the talks had failed.',
    ],
  },
  'comments-outside': {
    must: [
      [
        'Russia said Ukraine had shelled the town, a claim that Kyiv rejected.',
        'indirect Ukraine had shelled the town | Russia',
      ],
      [
        'Delhi said that Pakistan had sheltered militants, a charge Islamabad denies.',
        'indirect that Pakistan had sheltered militants | Delhi',
      ],
    ],
    mustNot: [
      'Delhi said that it had received a letter, a warning that war was near.',
      'Kim said that the talks had failed.',
    ],
  },
  'quoted-words': {
    must: [
      ['“The talks have failed,” said Kim.', 'direct “The talks have failed,” | Kim'],
      [
        'Ministers said the move was “a very serious mistake”.',
        'mixed the move was “a very serious mistake” | Ministers',
      ],
    ],
    mustNot: [
      'The film “Gone with the Wind” opened in Moscow.',
      'The so-called “peace bridge” was closed.',
      'He took “The Art of War” with him.',
    ],
  },
  'carry-on': {
    must: [
      [
        '“The talks have failed,” Kim said on Friday. “We will not return to the table this year.”',
        'direct “The talks have failed,” | Kim',
        'direct “We will not return to the table this year.” | Kim',
      ],
    ],
    mustNot: [
      'The envoy spoke for an hour. “We can’t go on like this for ever.”',
      '“We will not pay,” said the minister.\n\nThe harvest was good. “The rain came in time and we are glad of it.”',
      'It was said that the talks had failed.',
    ],
  },
};

interface Given {
  readonly words: string;
  readonly speaker: string | null;
  readonly cue: string;
}

/** Drafts as a reader's wrong tree would have them. */
function draftsIn(text: string, given: readonly Given[]): Draft[] {
  const context = contextOf(text);
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return given.map(({ words, speaker, cue }) => ({
    ...spanOf(words),
    speaker: speaker === null ? null : spanOf(speaker),
    cue: context.tree.tokens.findIndex((token) => token.text === cue),
    cueSpan: spanOf(cue),
    kind: 'indirect',
    by: 'given',
  }));
}

const clause = 'that the talks had failed';
const said = 'Kim said that the talks had failed.';
const added = '“We can’t go on,” the envoy said, adding that the talks had failed.';

describe('once', () => {
  test.each([
    ['the first of two alike', [clause, clause], ['Kim', 'Kim'], ['Kim']],
    ['the one with a speaker', [clause, clause], [null, 'Kim'], ['Kim']],
  ] as const)('keeps %s', (_what, words, speakers, expected) => {
    const given = draftsIn(
      said,
      words.map((one, at) => ({ words: one, speaker: speakers[at] ?? null, cue: 'said' })),
    );
    const kept = once.refine(given, contextOf(said));
    expect(kept.map(({ speaker }) => speaker && said.slice(speaker.start, speaker.end))).toEqual(expected);
  });

  test('keeps both of two reports of which one holds the other', () => {
    const text = 'KCNA said that Kim had warned that the talks would fail.';
    const given = draftsIn(text, [
      { words: 'that Kim had warned that the talks would fail', speaker: 'KCNA', cue: 'said' },
      { words: 'that the talks would fail', speaker: 'Kim', cue: 'warned' },
    ]);
    expect(once.refine(given, contextOf(text))).toEqual(given);
  });
});

describe('outside-voices', () => {
  test('the “we” of a quotation does not speak outside of it', () => {
    const given = draftsIn(added, [{ words: clause, speaker: 'We', cue: 'adding' }]);
    expect(outsideVoices.refine(given, contextOf(added)).map(({ speaker }) => speaker)).toEqual([null]);
  });

  test.each([
    [added, { words: clause, speaker: 'the envoy', cue: 'adding' }],
    [said, { words: clause, speaker: 'Kim', cue: 'said' }],
    [
      '“We deny that we attacked them,” the general said.',
      { words: 'that we attacked them', speaker: 'We', cue: 'deny' },
    ],
  ])('leaves alone: %s', (text, given) => {
    const drafts = draftsIn(text, [given]);
    expect(outsideVoices.refine(drafts, contextOf(text))).toEqual(drafts);
  });
});

test('every refiner has sentences that it must and must not change', () => {
  const tested = [...Object.keys(sentences), once.name, outsideVoices.name];
  expect(tested.sort()).toEqual(refiners.map(({ name }) => name).sort());
});

describe.each(Object.entries(sentences))('%s', (name, { must, mustNot }) => {
  test.each(must)('changes: %s', (text, ...expected) => {
    const [before, after] = aroundRefiner(name, text);
    expect(after).not.toEqual(before);
    expect(after).toEqual(expected);
  });
  test.each(mustNot)('leaves alone: %s', (text) => {
    const [before, after] = aroundRefiner(name, text);
    expect(after).toEqual(before);
  });
});
