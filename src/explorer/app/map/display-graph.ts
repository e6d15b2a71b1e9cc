import { MultiGraph } from 'graphology';
import type { MapData, MapEdge, MapNode, MapTypes } from '../../contract.ts';
import type { Visible } from '../state/visible.ts';
import type { LineLook } from './line-look.ts';

export interface DisplayNode {
  x: number;
  y: number;
  size: number;
  label: string;
  color: string;
  shape: string;
  type: 'shape';
  data: MapNode;
}
export interface DisplayEdge extends LineLook {
  size: number;
  color: string;
  type: 'line';
  data: MapEdge;
}
export type DisplayGraph = MultiGraph<DisplayNode, DisplayEdge>;

/** The map as sigma draws it: every node and edge, whether the view shows it or not. */
export function displayGraph(map: MapData): DisplayGraph {
  const graph: DisplayGraph = new MultiGraph();
  for (const data of map.nodes) {
    const { x, y, label } = data;
    const { colour, shape } = nodeLook(data, map.types);
    graph.addNode(data.id, {
      x,
      y,
      label,
      color: colour,
      shape,
      size: nodeSize(data, 1),
      type: 'shape',
      data,
    });
  }
  // What only ties an event to its parts lies under the rest.
  const isOver = (edge: MapEdge) => Number(!isLight(edge, map.types));
  for (const data of [...map.edges].sort((a, b) => isOver(a) - isOver(b))) {
    if (!graph.hasNode(data.source) || !graph.hasNode(data.target)) continue;
    graph.addEdgeWithKey(data.id, data.source, data.target, {
      size: edgeSize(data, map.types),
      color: edgeColour(data, map.types),
      dashed: data.status !== 'asserted',
      arrow: data.directed && !isLight(data, map.types),
      type: 'line',
      data,
    });
  }
  return graph;
}

export function nodeLook({ kind, type }: MapNode, types: MapTypes): { colour: string; shape: string } {
  if (kind === 'event') return { colour: types.events[type]?.colour ?? '#8a929b', shape: 'star' };
  const { colour = '#8a929b', shape = 'circle' } = types.nodes[type] ?? {};
  return { colour, shape };
}

/** What ties an event to who took part, and to where it is written, stands back. */
function isLight({ type }: MapEdge, types: MapTypes): boolean {
  const kind = types.edges[type]?.kind;
  return kind === 'role' || kind === 'provenance';
}

export function edgeColour(edge: MapEdge, types: MapTypes): string {
  return isLight(edge, types) ? '#98a2ad' : (types.edges[edge.type]?.colour ?? '#8a929b');
}

/** In pixels, where there is so much room. */
export function nodeSize({ kind, size }: MapNode, room: number): number {
  const scale = kind === 'entity' ? 2.1 : kind === 'event' ? 1.6 : 1.3;
  return Math.max(2.5, Math.min(26, size * scale) * room);
}

/**
 * How large nodes may be, of their full size, so that so many do not hide each other on a screen of so many square
 * pixels. In steps, since a filter that leaves out a few should not make all others grow.
 */
export function roomFor(count: number, area: number): number {
  const room = Math.sqrt((500 / Math.max(1, count)) * (area / 700_000));
  return Math.max(0.2, Math.min(1, Math.ceil(room * 5) / 5));
}

function edgeSize(edge: MapEdge, types: MapTypes): number {
  return isLight(edge, types) ? 1 : Math.min(6, 1.4 + Math.log2(Math.max(1, edge.sources)));
}

interface Drawn {
  readonly shown: Visible;
  readonly lanes: ReadonlyMap<string, number>;
}

/** What has to be drawn anew between two views: a filter mostly changes little. */
export function changesBetween(graph: DisplayGraph, before: Drawn, after: Drawn): { nodes: string[]; edges: string[] } {
  return {
    nodes: graph.filterNodes((id) => before.shown.nodes.has(id) !== after.shown.nodes.has(id)),
    edges: graph.filterEdges(
      (id) =>
        before.shown.edges.has(id) !== after.shown.edges.has(id) ||
        (before.lanes.get(id) ?? 0) !== (after.lanes.get(id) ?? 0),
    ),
  };
}
