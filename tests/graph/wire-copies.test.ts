import { describe, expect, it } from 'vitest';
import { sourceByText } from '../../src/graph/wire-copies.ts';
import type { Article } from '../../src/model/article.ts';
import type { ArticleId } from '../../src/model/ids.ts';

const report = [
  'The ministry said on Friday that its envoys would leave the talks in Oslo before the weekend.',
  'Neither side had found words that the other could sign, two diplomats told the agency.',
  'A new round may be held in June, when the chair passes from Chile to Ghana, they added.',
];

/** The source of each text, as the number of the first text that has it. */
function sourcesOf(...texts: string[]): number[] {
  const articles = texts.map(
    (text, index): Article => ({ id: `a${index}` as ArticleId, text, language: 'en', skip: [] }),
  );
  const sourceOf = sourceByText(articles);
  return articles.map(({ id }) => Number(sourceOf(id).slice(1)));
}

describe('one source', () => {
  it.each<[string, string, string]>([
    ['the same text', report.join(' '), report.join(' ')],
    ['under another heading', report.join(' '), `Envoys leave Oslo\n\n${report.join(' ')}`],
    ['cut at its end', report.join(' '), report.slice(0, 2).join(' ')],
    ['other marks and line ends', report.join(' '), report.join('\n').replaceAll(',', ' –')],
    ['very short', 'Talks end.', 'Talks end!'],
  ])('%s', (_case, one, other) => {
    expect(sourcesOf(one, other)).toEqual([0, 0]);
  });

  it('a copy of a copy, where the first was cut', () => {
    expect(sourcesOf(report.slice(0, 2).join(' '), report.join(' '), report.slice(1).join(' '))).toEqual([0, 0, 0]);
  });

  it('however many copies there are', () => {
    expect(new Set(sourcesOf(...Array.from({ length: 80 }, () => report.join(' '))))).toEqual(new Set([0]));
  });
});

describe('two sources', () => {
  it.each<[string, string, string]>([
    [
      'that tell one thing in their own words',
      report.join(' '),
      'Envoys of the ministry will leave Oslo, it said. Talks go on in June.',
    ],
    [
      'of which one quotes a sentence of the other',
      report.join(' '),
      `${report[0]} The opposition called this a mistake for which farmers in the north would have to pay. Its leader asked for a vote in the lower house before the end of the month.`,
    ],
  ])('%s', (_case, one, other) => {
    expect(sourcesOf(one, other)).toEqual([0, 1]);
  });
});
