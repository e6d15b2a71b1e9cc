import type Sigma from 'sigma';
import type { DisplayEdge, DisplayNode } from './display-graph.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How the map lies on the screen at one moment; all in CSS pixels. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  /** Where a point of the graph is seen. */
  at(point: Point): Point;
  /** The radius or width that a size is seen with. */
  sized(size: number): number;
}

/** The camera moves and scales, so three points tell where all others are: asking sigma for each takes far longer. */
export function screenOf(sigma: Sigma<DisplayNode, DisplayEdge>): Screen {
  const { width, height } = sigma.getDimensions();
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const along = sigma.graphToViewport({ x: 1, y: 0 });
  const up = sigma.graphToViewport({ x: 0, y: 1 });
  const [ax, ay, bx, by] = [along.x - origin.x, along.y - origin.y, up.x - origin.x, up.y - origin.y];
  const scale = sigma.scaleSize(1);
  return {
    width,
    height,
    at: ({ x, y }) => ({ x: origin.x + x * ax + y * bx, y: origin.y + x * ay + y * by }),
    sized: (size) => size * scale,
  };
}
