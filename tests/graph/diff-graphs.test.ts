import { describe, expect, it } from 'vitest';
import { diffGraphs } from '../../src/graph/diff-graphs.ts';
import type { GraphChange } from '../../src/graph/graph-change.ts';
import { projectGraph } from '../../src/graph/project-graph.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { EntityId, EventId } from '../../src/model/ids.ts';
import { articles, claimOf, states } from '../fixtures/graph-claims.ts';
import { smallOntology as ontology } from '../fixtures/small-ontology.ts';

const graphOf = (claims: readonly Claim[]) => projectGraph({ claims, entities: states, articles, ontology });
const lines = (changes: readonly GraphChange[]) =>
  changes.map(({ id, change, reasons }) => `${change} ${id}: ${reasons.map(({ code }) => code).join(' ')}`);
/** Entities and ties only: roles and provenance follow their events. */
const ties = (changes: readonly GraphChange[]) => lines(changes.filter(({ id }) => !id.includes('evt_')));

const attack = claimOf({ type: 'attack', roles: { agent: 'A', recipient: 'B' }, time: '2017-09-03' });
const told = claimOf({ type: 'attack', roles: { agent: 'A', recipient: 'B' }, time: '2017-09-03', article: 'a2' });
const member = claimOf({
  type: 'member-of',
  roles: { source: 'A', target: 'B' },
  time: { start: '2010-01-01', end: null },
});
const left = claimOf({
  type: 'member-of',
  roles: { source: 'A', target: 'B' },
  time: { start: '2010-01-01', end: '2017-10-01' },
});
const said = claimOf({ type: 'attack', roles: { agent: 'A', recipient: 'B' }, time: '2017-09-03', at: 70, by: 'A' });

/** What judgements do: another entity for the same mention, another event for the same claim. */
function resolved(claim: Claim, entities: Record<string, string>, event = claim.event): Claim {
  const participants = claim.participants.map((participant) => {
    const entity = (entities[participant.entity ?? ''] ?? participant.entity) as EntityId;
    return { ...participant, entity };
  });
  return { ...claim, participants, ...(event && { event: event as EventId }) };
}

describe('diffGraphs', () => {
  it.each<[string, Claim[], Claim[], { nodes: string[]; events: string[]; edges: string[] }]>([
    ['nothing', [attack, member], [member, attack], { nodes: [], events: [], edges: [] }],
    [
      'something new',
      [],
      [attack],
      {
        nodes: ['added A: new', 'added B: new', 'added a1: new'],
        events: ['added evt_1: new'],
        edges: ['added attacks|A|B|asserted|2017-09-03|2017-09-03: new'],
      },
    ],
    [
      'an article taken away',
      [attack, told],
      [attack],
      {
        nodes: ['changed A: claims sources', 'changed B: claims sources', 'removed a2: gone'],
        events: ['changed evt_1: claims sources'],
        edges: ['changed attacks|A|B|asserted|2017-09-03|2017-09-03: claims sources confidence'],
      },
    ],
    [
      'a relation that ended',
      [member],
      [member, left],
      {
        nodes: ['changed A: claims', 'changed B: claims'],
        events: [],
        edges: ['added member-of|A|B|asserted|2010-01-01|2017-10-01: ended'],
      },
    ],
    [
      'the article itself says it now',
      [said],
      [said, attack],
      {
        nodes: ['changed A: claims', 'changed B: claims', 'changed a1: claims'],
        events: ['changed evt_1: claims'],
        edges: ['changed attacks|A|B|asserted|2017-09-03|2017-09-03: re-attributed claims'],
      },
    ],
    [
      'a better date',
      [claimOf({ type: 'attack', roles: { agent: 'A', recipient: 'B' }, article: 'a2' })],
      [attack, claimOf({ type: 'attack', roles: { agent: 'A', recipient: 'B' }, article: 'a2' })],
      {
        nodes: ['changed A: claims sources', 'changed B: claims sources', 'added a1: new'],
        events: ['changed evt_1: re-dated claims sources'],
        edges: ['changed attacks|A|B|asserted|2017-09-03|2017-09-03: re-dated claims sources confidence'],
      },
    ],
    [
      'two entities that are one',
      [attack, resolved(told, { B: 'C' })],
      [attack, told],
      {
        nodes: ['changed B: claims sources', 'removed C: merged-into'],
        events: [],
        edges: [
          'changed attacks|A|B|asserted|2017-09-03|2017-09-03: claims sources confidence',
          'removed attacks|A|C|asserted|2017-09-03|2017-09-03: moved',
        ],
      },
    ],
    [
      'one entity that is two',
      [attack, told],
      [attack, resolved(told, { B: 'C' })],
      {
        nodes: ['changed B: claims sources', 'added C: split-from'],
        events: [],
        edges: [
          'changed attacks|A|B|asserted|2017-09-03|2017-09-03: claims sources confidence',
          'added attacks|A|C|asserted|2017-09-03|2017-09-03: moved',
        ],
      },
    ],
    [
      'an entity under another id',
      [resolved(attack, { B: 'C' })],
      [attack],
      {
        nodes: ['added B: became', 'removed C: became'],
        events: [],
        edges: [
          'added attacks|A|B|asserted|2017-09-03|2017-09-03: moved',
          'removed attacks|A|C|asserted|2017-09-03|2017-09-03: moved',
        ],
      },
    ],
    [
      'two events that are one',
      [attack, resolved(told, {}, 'evt_2' as EventId)],
      [attack, told],
      { nodes: [], events: ['changed evt_1: claims sources', 'removed evt_2: merged-into'], edges: [] },
    ],
  ])('%s', (_name, before, after, expected) => {
    const diff = diffGraphs(graphOf(before), graphOf(after));
    expect({ nodes: lines(diff.nodes), events: lines(diff.events), edges: ties(diff.edges) }).toEqual(expected);
  });

  it('puts the reasons into words', () => {
    const { events, edges } = diffGraphs(graphOf([said]), graphOf([said, attack, told]));
    expect(events[0]?.reasons.map(({ text }) => text)).toEqual(['claims 1 → 3', 'sources 1 → 2']);
    expect(edges.find(({ type }) => type === 'attacks')).toMatchObject({
      label: 'name of A attacks name of B',
      reasons: [
        { text: 'A → the article' },
        { text: 'claims +2 −0' },
        { text: 'sources 1 → 2' },
        { text: 'confidence 0.8 → 0.96' },
      ],
    });
  });
});
