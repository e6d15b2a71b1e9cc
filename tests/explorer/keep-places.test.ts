import { describe, expect, it } from 'vitest';
import { keepPlaces } from '../../src/explorer/app/state/keep-places.ts';
import type { MapData } from '../../src/explorer/contract.ts';
import { mapEdge, mapNode } from './made-map.ts';

const types = { nodes: {}, edges: {}, events: {}, categories: {} };
const before: MapData = {
  name: 'before',
  types,
  nodes: [mapNode('a', { x: 10, y: 20 }), mapNode('b', { x: 30, y: 40 })],
  edges: [],
};
const after: MapData = {
  name: 'after',
  types,
  nodes: [mapNode('a', { x: -1, y: -1, claims: 9 }), mapNode('new', { x: 5, y: 5 }), mapNode('far', { x: 7, y: 7 })],
  edges: [mapEdge('a', 'new')],
};

describe('a map that has grown', () => {
  it('leaves everything where it was, and takes what is said of it anew', () => {
    expect(keepPlaces(before, after).nodes[0]).toMatchObject({ x: 10, y: 20, claims: 9 });
  });

  it('puts what is new beside those it is tied to', () => {
    const [, added] = keepPlaces(before, after).nodes;
    expect(Math.hypot((added?.x ?? 0) - 10, (added?.y ?? 0) - 20)).toBeLessThan(20);
  });

  it('leaves what is tied to nothing, and a first map, as they are', () => {
    expect(keepPlaces(before, after).nodes[2]).toMatchObject({ x: 7, y: 7 });
    expect(keepPlaces(null, after)).toBe(after);
  });
});
