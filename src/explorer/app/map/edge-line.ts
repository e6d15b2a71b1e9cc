import type { DisplayGraph } from './display-graph.ts';
import { laneGap } from './line-look.ts';
import type { Point, Screen } from './screen.ts';

/** An edge as it is seen; the map's shader draws the same. */
export interface EdgeLine {
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  readonly dashed: boolean;
  /** The corners of its arrow, the tip first; none for an undirected edge. */
  readonly arrow: readonly Point[];
}

/** Where an edge lies: beside its parallels, with the tip of its arrow at the rim of its target. */
export function edgeLine(graph: DisplayGraph, id: string, screen: Screen, lane: number): EdgeLine {
  const { size, dashed = false, arrow = false } = graph.getEdgeAttributes(id);
  const target = graph.getNodeAttributes(graph.target(id));
  const [start, end] = [screen.at(graph.getNodeAttributes(graph.source(id))), screen.at(target)];
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const along = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  const aside = lane * screen.sized(laneGap);
  const moved = ({ x, y }: Point, forward = 0, across = 0): Point => ({
    x: x + along.x * forward + along.y * (aside + across),
    y: y + along.y * forward - along.x * (aside + across),
  });
  const width = Math.max(1, screen.sized(size));
  const head = 7 + width;
  const tip = -screen.sized(target.size);
  const corners = [moved(end, tip), moved(end, tip - head, head * 0.42), moved(end, tip - head, -head * 0.42)];
  return {
    from: moved(start),
    to: arrow ? moved(end, tip - head * 0.8) : moved(end),
    width,
    dashed,
    arrow: arrow ? corners : [],
  };
}
