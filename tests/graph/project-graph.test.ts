import { describe, expect, it } from 'vitest';
import type { GraphPolicy, Status } from '../../src/graph/policy.ts';
import { projectGraph } from '../../src/graph/project-graph.ts';
import type { EntityId } from '../../src/model/ids.ts';
import { articleOf, articles, type ClaimSketch, claimOf, entityOf, states } from '../fixtures/graph-claims.ts';
import { smallOntology as ontology } from '../fixtures/small-ontology.ts';

function graphOf(sketches: readonly ClaimSketch[], policy: Partial<GraphPolicy> = {}) {
  return projectGraph({ claims: sketches.map(claimOf), entities: states, articles, ontology }, policy);
}

/** The edges between entities, without roles and provenance. */
function tiesOf(sketches: readonly ClaimSketch[], policy: Partial<GraphPolicy> = {}): string[] {
  return graphOf(sketches, { ...policy, events: false, articles: false }).edges();
}

const attack: ClaimSketch = { type: 'attack', roles: { agent: 'A', recipient: 'B' }, time: '2017-09-03' };
const meeting: ClaimSketch = { type: 'meeting', roles: { agent: ['A', 'B'] }, time: '2017-09-03' };
const member: ClaimSketch = { type: 'member-of', roles: { source: 'A', target: 'B' } };

describe('projectGraph: edges', () => {
  it.each<[string, ClaimSketch[], string[]]>([
    [
      'an event projects from its source role to its target role',
      [attack],
      ['attacks|A|B|asserted|2017-09-03|2017-09-03'],
    ],
    [
      '… which its YAML may turn round',
      [{ ...attack, type: 'sanction' }],
      ['sanctioned-by|B|A|asserted|2017-09-03|2017-09-03'],
    ],
    [
      'a symmetric edge starts at the smaller id',
      [{ ...meeting, roles: { agent: ['B', 'A'] } }],
      ['met-with|A|B|asserted|2017-09-03|2017-09-03'],
    ],
    [
      'a reciprocal event joins every two agents',
      [{ type: 'meeting', roles: { agent: ['C', 'A', 'B'] } }],
      ['met-with|A|B|asserted|*|*', 'met-with|A|C|asserted|*|*', 'met-with|B|C|asserted|*|*'],
    ],
    [
      '… both ways where the edge has a direction',
      [{ type: 'clash', roles: { agent: ['A', 'B'] } }],
      ['attacks|A|B|asserted|*|*', 'attacks|B|A|asserted|*|*'],
    ],
    [
      'claims of one event do not join parties that no claim brings together',
      [meeting, { ...meeting, at: 20, roles: { agent: ['A', 'C'] } }],
      ['met-with|A|B|asserted|2017-09-03|2017-09-03', 'met-with|A|C|asserted|2017-09-03|2017-09-03'],
    ],
    ['an event without a projection gives none', [{ type: 'nuclear-test', roles: { agent: 'A' } }], []],
    ['a type that the ontology lacks gives none', [{ ...attack, type: 'dance' }], []],
    ['nobody is tied to himself', [{ ...attack, roles: { agent: 'A', recipient: 'A' } }], []],
    ['an entity that is not there is left out', [{ ...attack, roles: { agent: 'A', recipient: 'Z' } }], []],
    [
      'edges of two types are parallel',
      [attack, { ...attack, type: 'meeting', event: 'evt_2', roles: { agent: ['A', 'B'] } }],
      ['attacks|A|B|asserted|2017-09-03|2017-09-03', 'met-with|A|B|asserted|2017-09-03|2017-09-03'],
    ],
    [
      'two intervals of one relation are two edges',
      [
        { ...member, time: { start: '2001-01-01', end: '2005-12-31' } },
        { ...member, time: { start: '2014-01-01', end: null } },
        { ...member, at: 30, time: { start: '2014-01-01', end: null } },
      ],
      ['member-of|A|B|asserted|2001-01-01|2005-12-31', 'member-of|A|B|asserted|2014-01-01|*'],
    ],
    [
      'the date of the article is no validity',
      [{ ...member, time: { start: '2017-09-29', end: '2017-09-29', basis: 'published' } }],
      ['member-of|A|B|asserted|*|*'],
    ],
    [
      'two meetings of one pair stay two',
      [meeting, { ...meeting, event: 'evt_2', time: '2018-01-01' }],
      ['met-with|A|B|asserted|2017-09-03|2017-09-03', 'met-with|A|B|asserted|2018-01-01|2018-01-01'],
    ],
  ])('%s', (_name, sketches, expected) => {
    expect(tiesOf(sketches)).toEqual(expected);
  });

  it('stores a symmetric edge once and undirected, a directed one directed', () => {
    const graph = graphOf([
      meeting,
      { ...meeting, at: 20, roles: { agent: ['B', 'A'] } },
      { ...attack, event: 'evt_2' },
    ]);
    const [edge, ...others] = graph.edges().filter((key) => key.startsWith('met-with'));
    expect(others).toEqual([]);
    expect(graph.isUndirected(edge)).toBe(true);
    expect(graph.getEdgeAttribute(edge, 'claims')).toHaveLength(2);
    expect(graph.isDirected('attacks|A|B|asserted|2017-09-03|2017-09-03')).toBe(true);
  });

  it('joins an event with its parties and its articles', () => {
    const graph = graphOf([attack, { ...attack, article: 'a2', roles: { recipient: 'B', place: 'C' } }]);
    expect(graph.outEdges('evt_1')).toEqual([
      'agent|evt_1|A|asserted|2017-09-03|2017-09-03',
      'place|evt_1|C|asserted|2017-09-03|2017-09-03',
      'recipient|evt_1|B|asserted|2017-09-03|2017-09-03',
      'reported-in|evt_1|a1|asserted|2017-09-29|2017-09-29',
      'reported-in|evt_1|a2|asserted|2017-10-02|2017-10-02',
    ]);
  });

  it.each<
    [
      string,
      ClaimSketch[],
      { sources: number; weight: number; confidence: number; speakers: string[]; attributed: boolean },
    ]
  >([
    ['the article says it', [attack], { sources: 1, weight: 1, confidence: 0.8, speakers: [], attributed: false }],
    [
      'one article twice is one source, at its best',
      [attack, { ...attack, at: 20, confidence: 0.5 }],
      { sources: 1, weight: 1, confidence: 0.8, speakers: [], attributed: false },
    ],
    [
      'two articles agree',
      [attack, { ...attack, article: 'a2', confidence: 0.5 }],
      { sources: 2, weight: 2, confidence: 0.9, speakers: [], attributed: false },
    ],
    [
      'nothing is certain',
      [{ ...attack, confidence: 1 }],
      { sources: 1, weight: 1, confidence: 0.99, speakers: [], attributed: false },
    ],
    [
      'two speakers',
      [
        { ...attack, by: 'D' },
        { ...attack, at: 20, by: 'C' },
      ],
      { sources: 1, weight: 1, confidence: 0.8, speakers: ['C', 'D'], attributed: true },
    ],
    [
      'a speaker, and an article in its own voice too',
      [
        { ...attack, by: 'D' },
        { ...attack, at: 20 },
      ],
      { sources: 1, weight: 1, confidence: 0.8, speakers: [], attributed: false },
    ],
    [
      'an unknown speaker is not the article',
      [{ ...attack, by: null }],
      { sources: 1, weight: 1, confidence: 0.8, speakers: [], attributed: true },
    ],
  ])('weighs an edge: %s', (_name, sketches, expected) => {
    expect(graphOf(sketches).getEdgeAttributes('attacks|A|B|asserted|2017-09-03|2017-09-03')).toMatchObject(expected);
  });

  it('takes articles of one text for one source, and whatever the caller knows to be copies', () => {
    const wire = ['w1', 'w2'].map((id) => articleOf(id, { text: 'One text.' }));
    const claims = ['w1', 'w2', 'a1'].map((article) => claimOf({ ...attack, article }));
    const input = { claims, entities: states, articles: [...articles, ...wire], ontology };
    const key = 'attacks|A|B|asserted|2017-09-03|2017-09-03';
    expect(projectGraph(input).getEdgeAttribute(key, 'sources')).toBe(2);
    expect(projectGraph({ ...input, sourceOf: () => 'agency' }).getEdgeAttribute(key, 'sources')).toBe(1);
  });
});

describe('projectGraph: nodes', () => {
  it('describes an event by its type, parties and time', () => {
    const graph = graphOf([
      { type: 'nuclear-test', roles: { agent: 'A' }, time: '2017-09-03' },
      { ...attack, event: 'evt_2', time: { start: '2017-09-01', end: '2017-09-30', precision: 'month' } },
      { ...meeting, event: 'evt_3', roles: { agent: ['A', 'B', 'C', 'D', 'E'] }, time: { start: '2014-05-01' } },
      { type: 'attack', event: 'evt_4', roles: { place: 'C' } },
    ]);
    expect(
      graph.filterNodes((_node, { kind }) => kind === 'event').map((node) => graph.getNodeAttribute(node, 'label')),
    ).toEqual([
      'nuclear test: name of A, 2017-09-03',
      'attack: name of A → name of B, 2017-09',
      'meeting: name of A, name of B, name of C and 2 more, since 2014-05-01',
      'attack: name of C',
    ]);
    expect(graph.getNodeAttributes('evt_1')).toMatchObject({
      type: 'nuclear-test',
      plover: 'MOBILIZE',
      color: '#112233',
      claims: 1,
    });
  });

  const dated = (
    start: string,
    end: string,
    precision: 'day' | 'month' | 'year',
    basis: 'stated' | 'implied' | 'published',
  ) => ({ start, end, precision, basis }) as const;
  const month = dated('2017-09-01', '2017-09-30', 'month', 'stated');
  it.each<[string, ClaimSketch['time'][], string | null]>([
    ['nobody says', [undefined], null],
    ['the finer precision', [month, dated('2017-09-03', '2017-09-03', 'day', 'implied')], '2017-09-03'],
    ['stated before implied', [dated('2017-09-04', '2017-09-04', 'day', 'implied'), '2017-09-05'], '2017-09-05'],
    ['the article’s own date last', [dated('2017-09-29', '2017-09-29', 'day', 'published'), month], '2017-09-01'],
    ['what most sources say', ['2017-09-03', '2017-09-04', '2017-09-04'], '2017-09-04'],
  ])('dates an event: %s', (_name, times, expected) => {
    const graph = graphOf(
      times.map((time, index) => ({
        type: 'nuclear-test',
        roles: { agent: 'A' },
        article: `a${index + 1}`,
        ...(time && { time }),
      })),
    );
    expect(graph.getNodeAttribute('evt_1', 'start')).toBe(expected);
  });

  it('shows who is spoken of and who speaks, and the rest when asked', () => {
    const sketches = [{ ...attack, by: 'D' }];
    expect(graphOf(sketches).nodes()).toEqual(['A', 'B', 'D', 'a1', 'evt_1']);
    expect(graphOf(sketches, { articles: false }).nodes()).toEqual(['A', 'B', 'D', 'evt_1']);
    expect(graphOf(sketches, { events: false }).nodes()).toEqual(['A', 'B', 'D']);
    expect(graphOf(sketches, { isolated: true }).nodes()).toEqual(['A', 'B', 'C', 'D', 'E', 'a1', 'a2', 'a3', 'evt_1']);
  });

  it('counts the claims and sources of a node', () => {
    const graph = graphOf([attack, { ...attack, article: 'a2', by: 'C' }]);
    expect(graph.getNodeAttributes('A')).toMatchObject({
      kind: 'entity',
      type: 'state',
      label: 'name of A',
      claims: 2,
      sources: 2,
    });
    expect(graph.getNodeAttributes('C')).toMatchObject({ claims: 1, sources: 1 });
    expect(graph.getNodeAttributes('a1')).toMatchObject({
      kind: 'article',
      label: 'First',
      claims: 1,
      start: '2017-09-29',
    });
  });

  it('keeps an article apart from an entity of the same id', () => {
    const graph = projectGraph({
      claims: [claimOf({ ...attack, article: 'A' })],
      entities: states,
      articles: [articleOf('A')],
      ontology,
    });
    expect(graph.nodes()).toEqual(['A', 'B', 'article:A', 'evt_1']);
    expect(graph.getNodeAttribute('A', 'kind')).toBe('entity');
  });

  it('calls an event what most sources call it', () => {
    const graph = graphOf([
      attack,
      { ...attack, type: 'siege', article: 'a2' },
      { ...attack, type: 'siege', article: 'a3' },
    ]);
    expect(graph.getNodeAttribute('evt_1', 'type')).toBe('siege');
  });
});

describe('projectGraph: policy', () => {
  const unsure: ClaimSketch[] = [
    { ...attack, modality: 'planned' },
    { ...attack, modality: 'possible' },
    { ...attack, modality: 'conditional' },
    { ...attack, modality: 'demanded' },
    { ...attack, polarity: 'negated' },
    { ...attack, polarity: 'negated', modality: 'planned' },
  ];

  it('hides what is not affirmed and asserted', () => {
    expect(graphOf(unsure).order).toBe(0);
  });

  it.each<[Exclude<Status, 'asserted'>, number]>([
    ['planned', 1],
    ['possible', 1],
    ['conditional', 1],
    ['demanded', 1],
    ['negated', 2],
  ])('shows %s as edges of their own status', (status, count) => {
    const graph = graphOf([attack, ...unsure], { include: [status], events: false });
    expect(graph.edges()).toEqual([
      `attacks|A|B|asserted|2017-09-03|2017-09-03`,
      `attacks|A|B|${status}|2017-09-03|2017-09-03`,
    ]);
    expect(graph.getEdgeAttribute(`attacks|A|B|${status}|2017-09-03|2017-09-03`, 'claims')).toHaveLength(count);
  });

  it('says how sure an event is', () => {
    const graph = graphOf([{ ...attack, modality: 'planned' }], { include: ['planned'] });
    expect(graph.getNodeAttribute('evt_1', 'status')).toBe('planned');
  });

  const history: ClaimSketch[] = [
    { ...member, time: { start: '2001-01-01', end: '2005-12-31' } },
    { type: 'allied-with', roles: { source: 'A', target: 'C' }, time: { start: '2003-01-01', end: null } },
    { type: 'member-of', roles: { source: 'D', target: 'C' } },
    { ...attack, time: '2004-02-01' },
    { type: 'attack', event: 'evt_2', roles: { agent: 'D', recipient: 'E' } },
    { type: 'siege', event: 'evt_3', roles: { agent: 'E', recipient: 'A' } },
  ];
  it.each<[string, string[]]>([
    ['2000-12-31', ['attacks|E|A', 'member-of|D|C']],
    ['2004-02-01', ['allied-with|A|C', 'attacks|A|B', 'attacks|E|A', 'member-of|A|B', 'member-of|D|C']],
    ['2005-12-31', ['allied-with|A|C', 'attacks|E|A', 'member-of|A|B', 'member-of|D|C']],
    ['2006-01-01', ['allied-with|A|C', 'attacks|E|A', 'member-of|D|C']],
  ])('as of %s', (asOf, expected) => {
    expect(tiesOf(history, { asOf }).map((key) => key.split('|').slice(0, 3).join('|'))).toEqual(expected);
  });

  it.each<[string, Partial<GraphPolicy>, string[]]>([
    ['sources', { minSources: 2 }, ['A', 'B']],
    ['confidence', { minConfidence: 0.9 }, ['A', 'B']],
    ['speakers', { speakers: ['D'] }, ['D', 'E']],
    ['what was known', { knownBy: '2017-09-30' }, ['A', 'B', 'D', 'E']],
    ['what was known before anything', { knownBy: '2016-01-01' }, []],
  ])('restricts by %s', (_name, policy, expected) => {
    const sketches: ClaimSketch[] = [
      attack,
      { ...attack, article: 'a2' },
      { ...attack, article: 'a3', event: 'evt_2', roles: { agent: 'B', recipient: 'C' } },
      { ...attack, event: 'evt_3', roles: { agent: 'E' }, by: 'D', confidence: 0.5 },
    ];
    const graph = graphOf(sketches, { articles: false, ...policy });
    expect(graph.filterNodes((_node, { kind }) => kind === 'entity')).toEqual(expected);
  });

  it.each<[string, Partial<GraphPolicy>]>([
    ['status', { include: ['certain' as 'planned'] }],
    ['date', { asOf: 'yesterday' }],
    ['date', { knownBy: '2017' }],
  ])('refuses an unknown %s', (_name, policy) => {
    expect(() => graphOf([], policy)).toThrow(/certain|yesterday|2017/);
  });
});

describe('projectGraph: roll-up', () => {
  const entities = [
    ...states,
    entityOf('minister', 'official'),
    entityOf('ministry', 'government-body', { qualifiers: { of: 'B' } }),
    entityOf('former', 'official'),
    entityOf('rebels', 'armed-group'),
    entityOf('citizen', 'person'),
  ];
  const office = (source: string, target: string, status = 'current'): ClaimSketch => ({
    type: 'holds-office',
    roles: { source, target },
    qualifiers: { status },
  });
  const claims = [
    office('minister', 'ministry'),
    office('former', 'C', 'former'),
    office('rebels', 'C'),
    office('citizen', 'C'),
    { ...meeting, roles: { agent: ['minister', 'A'] } },
    { ...meeting, at: 50, event: 'evt_2', roles: { agent: ['minister', 'ministry'] } },
    { ...meeting, at: 90, event: 'evt_3', roles: { agent: ['former', 'citizen'] }, by: 'minister' },
    { ...attack, at: 99, event: 'evt_4', roles: { agent: 'rebels', recipient: 'ministry' } },
  ].map(claimOf);
  const input = { claims, entities, articles, ontology };

  it('shows parts as their wholes, and says who stands behind them', () => {
    const graph = projectGraph(input, { rollUp: 'states', events: false, articles: false });
    expect(graph.edges()).toEqual([
      'attacks|rebels|B|asserted|2017-09-03|2017-09-03',
      'holds-office|citizen|C|asserted|*|*',
      'holds-office|former|C|asserted|*|*',
      'holds-office|rebels|C|asserted|*|*',
      'met-with|A|B|asserted|2017-09-03|2017-09-03',
      'met-with|citizen|former|asserted|2017-09-03|2017-09-03',
    ]);
    expect(graph.getEdgeAttribute('met-with|A|B|asserted|2017-09-03|2017-09-03', 'via')).toEqual(['minister']);
    expect(graph.getEdgeAttribute('met-with|citizen|former|asserted|2017-09-03|2017-09-03', 'speakers')).toEqual(['B']);
    expect(graph.hasNode('minister')).toBe(false);
  });

  it('leaves all as named by default', () => {
    const graph = projectGraph(input);
    expect(graph.hasNode('minister')).toBe(true);
    expect(graph.someEdge((_edge, { via }) => via !== undefined)).toBe(false);
  });

  it('takes the caller’s word for who acts for whom, as long as the state is an entity', () => {
    const stateOf = (id: EntityId) =>
      id === 'citizen' ? ('E' as EntityId) : id === 'former' ? ('Q0' as EntityId) : null;
    const graph = projectGraph({ ...input, stateOf }, { rollUp: 'states', events: false });
    expect(graph.hasEdge('met-with|E|former|asserted|2017-09-03|2017-09-03')).toBe(true);
  });
});
