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
      'annotate',
      'compactClaims',
      'compactJudgements',
      'defaultPolicy',
      'dropArticle',
      'dropJudgement',
      'edgeClaims',
      'egoNetwork',
      'findNodes',
      'makeJudgement',
      'neighbours',
      'openEntente',
      'projectGraph',
      'shortestPath',
      'strongestEdges',
    ]);
  });
});
