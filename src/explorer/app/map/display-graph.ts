import { MultiGraph } from 'graphology';
import type { MapData, MapEdge, MapNode, MapTypes } from '../../contract.ts';
import type { Visible } from '../state/visible.ts';
import type { LineLook } from './line-program.ts';

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
      size: nodeSize(data, map.nodes.length),
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

/** In pixels; smaller in a map of many, where they would hide each other. */
function nodeSize({ kind, size }: MapNode, count: number): number {
  const room = Math.min(1, Math.sqrt(500 / count));
  const scale = kind === 'entity' ? 2.1 : kind === 'event' ? 1.6 : 1.3;
  return Math.max(2.5, Math.min(26, size * scale) * room);
}

function edgeSize(edge: MapEdge, types: MapTypes): number {
  return isLight(edge, types) ? 1 : Math.min(6, 1.4 + Math.log2(Math.max(1, edge.sources)));
}

/** Lanes of the edges shown, so that several between one pair lie side by side. */
export function lanesOf(graph: DisplayGraph, edges: ReadonlySet<string>): Map<string, number> {
  const bundles = new Map<string, string[]>();
  for (const edge of edges) {
    if (!graph.hasEdge(edge)) continue;
    const [source, target] = graph.extremities(edge);
    const pair = source < target ? `${source}\n${target}` : `${target}\n${source}`;
    const bundle = bundles.get(pair);
    if (bundle) bundle.push(edge);
    else bundles.set(pair, [edge]);
  }
  const lanes = new Map<string, number>();
  for (const bundle of bundles.values()) {
    if (bundle.length === 1) continue;
    for (const [index, edge] of bundle.entries()) {
      const [source, target] = graph.extremities(edge);
      lanes.set(edge, (index - (bundle.length - 1) / 2) * (source < target ? 1 : -1));
    }
  }
  return lanes;
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
