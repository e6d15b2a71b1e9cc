import { describe, expect, it } from 'vitest';
import { displayGraph, roomFor } from '../../src/explorer/app/map/display-graph.ts';
import { hitTest } from '../../src/explorer/app/map/hit-test.ts';
import { lanesOf } from '../../src/explorer/app/map/lanes.ts';
import type { Screen } from '../../src/explorer/app/map/screen.ts';
import type { MapData } from '../../src/explorer/contract.ts';
import { mapEdge, mapNode } from './made-map.ts';

const map: MapData = {
  name: 'test',
  types: { nodes: {}, edges: {}, events: {}, categories: {} },
  nodes: [
    mapNode('left', { x: 0, y: 0, size: 5 }),
    mapNode('right', { x: 100, y: 0, size: 5 }),
    mapNode('small', { x: 104, y: 0, size: 2, kind: 'article' }),
    mapNode('hidden', { x: 50, y: 50 }),
  ],
  edges: [mapEdge('left', 'right', { id: 'one' }), mapEdge('left', 'right', { id: 'two', type: 'attacks' })],
};
const graph = displayGraph(map);
const shown = { nodes: new Set(['left', 'right', 'small']), edges: new Set(['one', 'two']), noPath: false };
/** Graph and screen are the same, but for up and down. */
const screen: Screen = { width: 200, height: 200, at: ({ x, y }) => ({ x, y: -y }), sized: (size) => size };
const lanes = lanesOf(graph, shown.edges);
const at = (x: number, y: number, edges = shown.edges) =>
  hitTest({ x, y }, { graph, screen, shown: { ...shown, edges }, lanes, reach: 2 })?.id ?? null;

describe('what lies under the pointer', () => {
  it.each([
    [0, 0, 'left'],
    [8, 3, 'left'],
    [105, 0, 'small'],
    [93, 0, 'right'],
    [50, -50, null],
    [150, 90, null],
  ])('at %i, %i is %s', (x, y, id) => {
    expect(at(x, y)).toBe(id);
  });

  it('is of two parallel edges the one on that side, whatever the order of their ends', () => {
    const [above, below] = [at(50, -3), at(50, 3)];
    expect(new Set([above, below])).toEqual(new Set(['one', 'two']));
    expect(at(50, -3, new Set(['one', 'two'].filter((id) => id !== above)))).not.toBe(above);
  });
});

describe('the room for a node', () => {
  it('shrinks with many and on a small screen, and never to nothing', () => {
    expect(roomFor(30, 700_000)).toBe(1);
    expect(roomFor(5000, 700_000)).toBeLessThan(roomFor(1000, 700_000));
    expect(roomFor(300, 390 * 500)).toBeLessThan(1);
    expect(roomFor(1e6, 1000)).toBeGreaterThan(0);
  });
});
