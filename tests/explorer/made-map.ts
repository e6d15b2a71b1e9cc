import type { MapEdge, MapNode } from '../../src/explorer/contract.ts';

export function mapNode(id: string, more: Partial<MapNode> = {}): MapNode {
  return {
    id,
    kind: 'entity',
    type: 'state',
    label: id,
    aliases: [],
    claims: 1,
    sources: 1,
    start: null,
    end: null,
    plover: null,
    status: null,
    size: 5,
    x: 0,
    y: 0,
    ...more,
  };
}

export function mapEdge(source: string, target: string, more: Partial<MapEdge> = {}): MapEdge {
  return {
    id: `${source}-${target}`,
    source,
    target,
    type: 'met-with',
    status: 'asserted',
    directed: false,
    claims: [],
    sources: 1,
    start: null,
    end: null,
    confidence: 0.8,
    speakers: [],
    plover: ['CONSULT'],
    outlets: ['Post'],
    ...more,
  };
}
