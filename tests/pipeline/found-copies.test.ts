import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { ArticleId } from '../../src/model/ids.ts';
import { foundCopies, withCopies } from '../../src/pipeline/found-copies.ts';

const report =
  'The envoys of the ministry left the talks in Oslo on Friday before the other side had come to the table.';
const article = (id: string, text: string): Article => ({ id: id as ArticleId, text, language: 'en', skip: [] });
const articles = [
  article('a', report),
  article('b', 'Fishermen of the northern islands asked for a later start of the season, and the council said no.'),
  article('c', `Envoys leave\n\n${report}`),
];
const copy: Diagnostic = {
  code: 'wire-copy',
  severity: 'info',
  stage: 'graph',
  message: 'c: a copy of the report in a; the two count as one source',
  article: 'c',
};

describe('foundCopies', () => {
  it('names each copy with the report that it copies', () => {
    expect(foundCopies(articles)).toEqual([copy]);
  });

  it('is silent where every article has words of its own', () => {
    expect(foundCopies(articles.slice(0, 2))).toEqual([]);
  });
});

describe('withCopies', () => {
  const skipped: Diagnostic = { code: 'empty', severity: 'info', stage: 'ingest', message: 'nothing', source: 'x.txt' };

  it('tells a copy once, however often the folder grew', () => {
    const once = withCopies([skipped], articles);
    expect(withCopies(once, articles)).toEqual(once);
    expect(once).toHaveLength(2);
  });

  it('forgets a copy whose report is gone', () => {
    expect(withCopies([skipped, copy], articles.slice(1))).toEqual([skipped]);
  });
});
