import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { type Claim, makeClaim } from '../../src/model/claim.ts';
import type { ArticleId } from '../../src/model/ids.ts';
import { claimInWhole, mentionsInWhole, stretchesOf } from '../../src/pipeline/stretches.ts';
import { type MentionRecord, mentionId } from '../../src/resolve/mention-record.ts';

const id = 'art_book' as ArticleId;
const book = (text: string): Article => ({ id, text, language: 'en', skip: [] });
const cut = (article: Article, longest: number) =>
  [...stretchesOf(article, longest)].map((stretch) => [stretch.offset, stretch.article.text]);

describe('a long text is cut', () => {
  test.each([
    ['at ends of paragraphs', 'One two.\n\nThree four.\n\nFive.', 14, ['One two.\n\n', 'Three four.\n\n', 'Five.']],
    ['else at ends of lines', 'One two.\nThree four.\nFive.', 14, ['One two.\n', 'Three four.\n', 'Five.']],
    ['else at ends of sentences', 'One two. Three four. Five.', 14, ['One two. ', 'Three four. ', 'Five.']],
    ['else between words', 'one two three four five', 10, ['one two ', 'three four', ' five']],
    ['else anywhere', 'x'.repeat(25), 10, ['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]],
  ])('%s', (_where, text, longest, expected) => {
    expect(cut(book(text), longest).map(([, part]) => part)).toEqual(expected);
    expect(cut(book(text), longest).map(([offset]) => offset)).toEqual(
      expected.map((_, index) => expected.slice(0, index).join('').length),
    );
  });

  test('a short one is not', () => {
    expect(cut(book('One two.'), 100)).toEqual([[0, 'One two.']]);
  });

  test('what is to be skipped moves along, and is cut where the text is', () => {
    const article: Article = { ...book('abcdefghijklmnopqrst'), skip: [{ start: 8, end: 12, kind: 'navigation' }] };
    expect([...stretchesOf(article, 10)].map((stretch) => stretch.article.skip)).toEqual([
      [{ start: 8, end: 10, kind: 'navigation' }],
      [{ start: 0, end: 2, kind: 'navigation' }],
    ]);
  });
});

describe('what was read in a stretch is of the whole', () => {
  const claimAt = (by: number): Claim =>
    makeClaim({
      kind: 'event',
      type: 'visit' as Claim['type'],
      plover: null,
      participants: [{ role: 'agent', mention: { start: 1 + by, end: 2 + by }, entity: null }],
      polarity: 'affirmed',
      modality: 'asserted',
      attribution: [{ speaker: null, mention: { start: 3 + by, end: 4 + by }, cue: null, quoted: false }],
      time: null,
      qualifiers: {},
      evidence: { article: id, start: by, end: 9 + by, trigger: { start: 5 + by, end: 6 + by } },
      confidence: 1,
      extractors: ['rules@1'],
    });
  const mentionAt = (start: number, end: number, of?: MentionRecord): MentionRecord => ({
    id: mentionId(id, { start, end }),
    article: id,
    start,
    end,
    words: 'Kim',
    name: 'Kim',
    type: 'person',
    kind: 'name',
    ...(of && { antecedent: { id: of.id, score: 1, rule: 'same-name' } }),
  });

  test('a claim is the one that the whole text would have given', () => {
    expect(claimInWhole(claimAt(0), 100)).toEqual(claimAt(100));
  });

  test('mentions keep their antecedents', () => {
    const [first, moved] = [mentionAt(1, 4), mentionAt(101, 104)];
    expect(mentionsInWhole([first, mentionAt(6, 9, first)], 100)).toEqual([moved, mentionAt(106, 109, moved)]);
  });
});
