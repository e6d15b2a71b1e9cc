import { describe, expect, test } from 'vitest';
import { createKnowledgeIndex } from '../../src/knowledge/knowledge-index.ts';
import { knownFacts } from '../../src/pipeline/known-facts.ts';

const source = 'test';
const knowledge = createKnowledgeIndex([
  { id: 'Q1', type: 'state', name: 'Freedonia', source },
  { id: 'kb:organization:league', type: 'intergovernmental-organization', name: 'the League', members: ['Q1'], source },
  {
    id: 'kb:person:firefly',
    type: 'official',
    name: 'Rufus Firefly',
    offices: [
      { of: 'Q1', title: 'President', kind: 'head-of-state', start: '1933', end: null },
      { of: 'Q9', title: 'Envoy', kind: 'official', source: 'another' },
    ],
    source,
  },
]);

describe('knownFacts', () => {
  test('are offices with the dates that the source gives, and no others', () => {
    expect(knownFacts(knowledge, 'kb:person:firefly')).toEqual([
      {
        edge: 'holds-office',
        target: { id: 'Q1', name: 'Freedonia' },
        title: 'President',
        start: '1933',
        end: null,
        source,
      },
      { edge: 'holds-office', target: { id: 'Q9', name: 'Q9' }, title: 'Envoy', source: 'another' },
    ]);
  });

  test('are memberships, by the list that names the member', () => {
    expect(knownFacts(knowledge, 'Q1')).toEqual([
      { edge: 'member-of', target: { id: 'kb:organization:league', name: 'the League' }, source },
    ]);
  });

  test('are none of whom the knowledge does not have', () => {
    expect(knownFacts(knowledge, 'ent_unknown')).toEqual([]);
  });
});
