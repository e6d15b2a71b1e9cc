import { describe, expect, it } from 'vitest';
import { edgesCsv } from '../../src/explorer/app/export/csv.ts';
import { cypherOf } from '../../src/explorer/app/export/cypher.ts';
import { searchNodes } from '../../src/explorer/app/state/search.ts';
import { timeBins } from '../../src/explorer/app/state/time-bins.ts';
import { initialState, readState, type ViewState, writeState } from '../../src/explorer/app/state/view-state.ts';
import { visible } from '../../src/explorer/app/state/visible.ts';
import type { MapData } from '../../src/explorer/contract.ts';
import { placeLabels } from '../../src/sinks/drawing/place-labels.ts';
import { mapEdge as edge, mapNode as node } from './made-map.ts';

const map: MapData = {
  name: 'test',
  types: { nodes: {}, edges: {}, events: {}, categories: {} },
  nodes: [
    node('a'),
    node('b'),
    node('c', { type: 'person', label: 'Lomé Zé', aliases: ['=Kojo'] }),
    node('d'),
    node('lone', { kind: 'event', type: 'alert' }),
    node('speaker'),
  ],
  edges: [
    edge('a', 'b', { start: '2019-05-04', end: '2019-05-04' }),
    edge('b', 'c', { status: 'planned', outlets: ['Times'], speakers: ['d'], confidence: 0.5 }),
    edge('c', 'd', { type: 'attacks', plover: ['ASSAULT'], sources: 3, start: '2020-01-01', end: null }),
  ],
};
const show = (change: Partial<ViewState>) => [
  ...visible(map, { ...initialState, statuses: ['asserted', 'planned'], ...change }).edges,
];

describe('visible', () => {
  it.each<[Partial<ViewState>, string[]]>([
    [{}, ['a-b', 'b-c', 'c-d']],
    [{ statuses: ['asserted'] }, ['a-b', 'c-d']],
    [{ hiddenEdges: ['attacks'] }, ['a-b', 'b-c']],
    [{ hiddenNodes: ['person'] }, ['a-b']],
    [{ hiddenCategories: ['CONSULT'] }, ['c-d']],
    [{ hiddenOutlets: ['Post'] }, ['b-c']],
    [{ speaker: 'd' }, ['b-c']],
    [{ minConfidence: 0.6 }, ['a-b', 'c-d']],
    [{ minSources: 2 }, ['c-d']],
    [{ from: '2019-05-01', to: '2019-05-31' }, ['a-b', 'b-c']],
    [{ from: '2019-05-01', to: '2019-05-31', undated: false }, ['a-b']],
    [{ from: '2021-01-01', to: null, undated: false }, ['c-d']],
    [{ focus: 'a' }, ['a-b']],
    [{ focus: 'a', hops: 2 }, ['a-b', 'b-c']],
    [{ focus: 'a', pathTo: 'd' }, ['a-b', 'b-c', 'c-d']],
    [{ focus: 'a', pathTo: 'lone' }, []],
  ])('%j shows %j', (change, edges) => {
    expect(show(change).sort()).toEqual(edges);
  });

  it('leaves out what the filters leave alone, and keeps events that stand alone anyway', () => {
    expect(
      [...visible(map, { ...initialState, hiddenEdges: ['attacks'], statuses: ['asserted'] }).nodes].sort(),
    ).toEqual(['a', 'b', 'lone']);
  });

  it('shows who stands alone when asked for', () => {
    expect(visible(map, { ...initialState, selected: 'speaker' }).nodes).toContain('speaker');
  });

  it('says that there is no path', () => {
    expect(visible(map, { ...initialState, focus: 'a', pathTo: 'lone' }).noPath).toBe(true);
  });
});

describe('the address', () => {
  it.each<Partial<ViewState>>([
    {},
    { selected: 'met-with|Q1|Q2|asserted|*|*' },
    { statuses: [], kinds: ['event'] },
    { from: '2019-01-01', to: '2019-12-31', undated: false, minConfidence: 0.35, minSources: 3 },
    { level: 'states', hiddenEdges: ['attacks', 'met-with'], focus: 'Q1', hops: 3, pathTo: 'Q2', speaker: 'Q3' },
  ])('gives back %j', (change) => {
    const state = { ...initialState, ...change };
    expect(readState(`#${writeState(state)}`)).toEqual(state);
  });

  it('takes nothing that makes no sense', () => {
    expect(readState('#level=x&hops=99&from=yesterday&minConfidence=lots&statuses=x&kinds=%00')).toEqual({
      ...initialState,
      statuses: [],
      kinds: [],
    });
  });
});

describe('search', () => {
  it.each([
    ['lome', ['c']],
    ['KOJO', ['c']],
    ['zzz', []],
    ['  ', []],
  ])('%j finds %j', (query, ids) => {
    expect(searchNodes(map.nodes, query).map(({ id }) => id)).toEqual(ids);
  });
});

describe('time bins', () => {
  it.each([
    ['2019-05-04', '2019-05-09', 6, '2019-05-04'],
    ['2019-01-15', '2020-12-31', 24, '2019-01-01'],
    ['1890-06-01', '2020-12-31', 14, '1890-01-01'],
  ])('from %s to %s there are %i, the first from %s', (first, last, count, start) => {
    const nodes = [first, last].map((day) => node(day, { kind: 'event', start: day, end: day, plover: 'CONSULT' }));
    const bins = timeBins({ ...map, nodes, edges: [] });
    expect(bins).toHaveLength(count);
    expect(bins[0]).toMatchObject({ start, total: 1, counts: { CONSULT: 1 } });
    expect(bins.reduce((sum, { total }) => sum + total, 0)).toBe(2);
  });
});

describe('labels', () => {
  it('never lie on each other or beyond the edge, and the first comes first', () => {
    const spots = Array.from({ length: 400 }, (_, index) => ({
      id: `n${index}`,
      label: `Label number ${index}`,
      x: (index * 37) % 800,
      y: (index * 91) % 500,
      radius: 8,
    }));
    const labels = placeLabels(spots, (text) => text.length * 7, { height: 15, right: 800 });
    expect(labels.length).toBeGreaterThan(20);
    const boxes = labels.map(({ text, x, y }) => ({
      left: x,
      right: x + text.length * 7,
      top: y - 7.5,
      bottom: y + 7.5,
    }));
    for (const [index, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(800);
      for (const b of boxes.slice(index + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }
  });
});

describe('what is taken along', () => {
  const shown = { nodes: new Set(['b', "c'}) DETACH DELETE n //"]), edges: new Set(['b-c']), noPath: false };
  it('is a table whose fields run nothing', () => {
    const wicked = { ...map, nodes: map.nodes.map((one) => (one.id === 'c' ? { ...one, label: '=cmd("x")' } : one)) };
    expect(edgesCsv(wicked, shown).split('\r\n')[1]).toBe(`b,b,met-with,"'=cmd(""x"")",c,planned,,,1,0.5,Times`);
  });

  it('is a query in which no id can end its text', () => {
    expect(cypherOf(map, shown)).toContain(String.raw`WITH ['b', 'c\u0027}) DETACH DELETE n //'] AS ids`);
  });
});
