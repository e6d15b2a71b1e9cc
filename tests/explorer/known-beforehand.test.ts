import { expect, it } from 'vitest';
import { recordsSchema } from '../../src/explorer/contract.ts';
import { makeRecords } from '../../src/explorer/make-records.ts';
import { createKnowledgeIndex } from '../../src/knowledge/knowledge-index.ts';
import { knownFacts } from '../../src/pipeline/known-facts.ts';
import { loadView } from '../../src/pipeline/load-view.ts';
import { nodeId, writeFolder } from './corpus.ts';

const view = loadView(writeFolder());
const knowledge = createKnowledgeIndex([
  { id: nodeId('Togo'), type: 'state', name: 'Togo', source: 'test' },
  {
    id: 'kb:organization:league',
    type: 'intergovernmental-organization',
    name: 'the League',
    members: [nodeId('Togo')],
    source: 'its list of members',
  },
]);

it('gives an entity what was known of it, apart from the claims', () => {
  const records = recordsSchema.parse(makeRecords(view, (id) => knownFacts(knowledge, id)));
  const togo = records.entities.find(({ name }) => name === 'Togo');
  expect(togo?.known).toEqual([
    {
      edge: 'member-of',
      target: { id: 'kb:organization:league', name: 'the League' },
      source: 'its list of members',
    },
  ]);
  expect(records.claims).toEqual(makeRecords(view).claims);
});

it('has nothing of it where no knowledge is given', () => {
  expect(makeRecords(view).entities.every(({ known }) => known.length === 0)).toBe(true);
});
