import type { Visible } from '../state/visible.ts';
import type { DisplayGraph } from './display-graph.ts';
import { laneGap } from './line-look.ts';
import type { Point, Screen } from './screen.ts';

export interface Hit {
  readonly kind: 'node' | 'edge';
  readonly id: string;
}

export interface HitInput {
  readonly graph: DisplayGraph;
  readonly screen: Screen;
  readonly shown: Visible;
  readonly lanes: ReadonlyMap<string, number>;
  /** Pixels by which the pointer may miss: a finger is blunter than a mouse. */
  readonly reach: number;
}

/**
 * The node under a point, or else the edge nearest to it. Told from where things lie; sigma's way is to draw the whole
 * map a second time, in colours that stand for ids, and to wait for the pixel.
 */
export function hitTest(point: Point, input: HitInput): Hit | null {
  return nodeAt(point, input) ?? edgeAt(point, input);
}

/** The smallest where several lie on each other: it is the one that could not be met otherwise. */
export function nodeAt(point: Point, { graph, screen, shown, reach }: HitInput): Hit | null {
  let found: Hit | null = null;
  let least = Number.POSITIVE_INFINITY;
  graph.forEachNode((id, node) => {
    const { x, y } = screen.at(node);
    const radius = screen.sized(node.size);
    const most = radius + reach;
    if (Math.abs(x - point.x) > most || Math.abs(y - point.y) > most) return;
    if (radius >= least || Math.hypot(x - point.x, y - point.y) > most || !shown.nodes.has(id)) return;
    least = radius;
    found = { kind: 'node', id };
  });
  return found;
}

function edgeAt(point: Point, { graph, screen, shown, lanes, reach }: HitInput): Hit | null {
  let found: Hit | null = null;
  let least = reach + 2;
  graph.forEachEdge((id, edge, _source, _target, source, target) => {
    const away = distanceToLine(
      point,
      screen.at(source),
      screen.at(target),
      (lanes.get(id) ?? 0) * screen.sized(laneGap),
    );
    if (away - screen.sized(edge.size) / 2 >= least || !shown.edges.has(id)) return;
    least = Math.max(0, away - screen.sized(edge.size) / 2);
    found = { kind: 'edge', id };
  });
  return found;
}

/** From a point to a stretch between two ends that is moved aside by so much. */
function distanceToLine(point: Point, from: Point, to: Point, aside: number): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Number.POSITIVE_INFINITY;
  const [px, py] = [point.x - from.x, point.y - from.y];
  const along = (px * dx + py * dy) / length;
  const across = (px * dy - py * dx) / length;
  const beyond = Math.max(0, -along, along - length);
  return Math.hypot(across - aside, beyond);
}
