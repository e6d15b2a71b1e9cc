import { describe, expect, it } from 'vitest';
import { markDisputes } from '../../src/graph/mark-disputes.ts';
import { projectGraph } from '../../src/graph/project-graph.ts';
import { articles, claimOf, states } from '../fixtures/graph-claims.ts';
import { smallOntology as ontology } from '../fixtures/small-ontology.ts';

const attack = { type: 'attack', roles: { agent: 'A', recipient: 'B' } };
const yes = claimOf({ ...attack, qualifiers: { killed: 12 } });
const more = claimOf({ ...attack, article: 'a2', qualifiers: { killed: 15, ordinal: 3 } });
const no = claimOf({ ...attack, article: 'a3', polarity: 'negated', by: 'A', event: 'evt_2' });

describe('markDisputes', () => {
  const graph = projectGraph({ claims: [yes, more, no], entities: states, articles, ontology });
  markDisputes(graph, [
    { about: 'killed', left: yes.id, right: more.id },
    { about: 'polarity', left: yes.id, right: no.id },
  ]);

  it('keeps what is denied, and says which claims dispute it', () => {
    const edge = graph.findEdge((_edge, { type }) => type === 'attacks');
    expect(edge && graph.getEdgeAttribute(edge, 'disputedBy')).toEqual([no.id]);
    expect(graph.getNodeAttribute('evt_1', 'disputedBy')).toEqual([yes.id, more.id, no.id].sort());
  });

  it('has differing counts side by side on the event', () => {
    expect(graph.getNodeAttribute('evt_1', 'numbers')).toEqual({ killed: [12, 15] });
  });
});
