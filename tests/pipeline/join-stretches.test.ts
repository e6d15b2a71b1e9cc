import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { FullDoc } from '../../src/model/doc.ts';
import type { ArticleId } from '../../src/model/ids.ts';
import { joinStretches } from '../../src/pipeline/join-stretches.ts';

const text = 'Kim left. ';
const article: Article = { id: 'art_book' as ArticleId, text: text + text, language: 'en', skip: [] };

/** “Kim left.”, and what stands before it: so many characters, tokens and mentions. */
function docAt(by: { characters: number; tokens: number; mentions: number }): Omit<FullDoc, 'article'> {
  const span = (start: number, end: number) => ({ start: start + by.characters, end: end + by.characters });
  const token = { lemma: '', upos: 'X' };
  const tokens = [
    { ...token, ...span(0, 3), text: 'Kim', head: 1 + by.tokens, deprel: 'nsubj' },
    { ...token, ...span(4, 8), text: 'left', head: -1, deprel: 'root' },
  ];
  return {
    sentences: [{ ...span(0, 9), firstToken: by.tokens, endToken: 2 + by.tokens }],
    words: tokens,
    tokens,
    names: [{ ...span(0, 3), type: 'person', score: 1 }],
    times: [{ ...span(4, 8), value: 'PAST_REF', type: 'DATE', interval: null }],
    quotes: [
      { ...span(4, 8), kind: 'direct', speaker: span(0, 3), cue: null },
      { ...span(4, 8), kind: 'direct', speaker: null, cue: span(0, 3) },
    ],
    mentions: [
      { ...span(0, 3), head: by.tokens, type: 'person', kind: 'name', phrase: span(0, 8) },
      {
        ...span(4, 8),
        head: 1 + by.tokens,
        type: 'person',
        kind: 'nominal',
        antecedent: { mention: by.mentions, score: 1, rule: 'same-name' },
      },
    ],
  };
}

test('spans and indexes of a later stretch count from the beginning of the whole', () => {
  const stretch = { ...docAt({ characters: 0, tokens: 0, mentions: 0 }), article: { ...article, text } };
  const joined = joinStretches(article);
  joined.add({ doc: stretch, offset: 0 });
  joined.add({ doc: stretch, offset: text.length });
  const later = docAt({ characters: text.length, tokens: 2, mentions: 2 });
  const { article: _article, ...first } = stretch;
  const expected = Object.fromEntries(
    Object.entries(first).map(([layer, of]) => [layer, [...of, ...later[layer as keyof typeof later]]]),
  );
  expect(joined.doc).toEqual({ article, ...expected });
});
