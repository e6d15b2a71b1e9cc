import { describe, expect, it } from 'vitest';
import * as entente from '../../src/index.ts';

describe('the public interface', () => {
  it('exports these names: adding or dropping one is a decision', () => {
    expect(Object.keys(entente).sort()).toEqual([
      'EntenteError',
      'FormatError',
      'OntologyError',
      'ServiceError',
      'UsageError',
      'allPaths',
      'annotate',
      'blocsOverTime',
      'compactClaims',
      'compactJudgements',
      'defaultPolicy',
      'diffGraphs',
      'dropArticle',
      'dropJudgement',
      'edgeClaims',
      'egoNetwork',
      'findNodes',
      'makeJudgement',
      'metrics',
      'neighbours',
      'openEntente',
      'projectGraph',
      'shortestPath',
      'strongestEdges',
      'whoMetWhom',
    ]);
  });
});
