import type Sigma from 'sigma';
import type { DisplayEdge, DisplayNode } from './display-graph.ts';
import type { Hit } from './hit-test.ts';
import type { Point } from './screen.ts';

export interface PointerEvents {
  /** What lies under a point; `reach` is by how many pixels it may be missed. */
  readonly hitAt: (point: Point, reach: number) => Hit | null;
  readonly nodeAt: (point: Point, reach: number) => Hit | null;
  readonly onPoint: (id: string | null) => void;
  readonly onChoose: (id: string | null) => void;
  /** A node is drawn along to a point of the screen. */
  readonly onDrag: (id: string, to: Point) => void;
}

const mouseReach = 2;
const fingerReach = 10;

/**
 * Takes pointing, choosing and dragging over from sigma, which would read a pixel back from the graphics card at every
 * move of the mouse and so wait until all is drawn. Moving the map and zooming stay with sigma.
 */
export function listenToPointer(sigma: Sigma<DisplayNode, DisplayEdge>, events: PointerEvents): void {
  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  for (const event of ['mousemove', 'click', 'rightClick', 'doubleClick', 'wheel', 'mousedown', 'mouseup'] as const)
    mouse.removeAllListeners(event);
  for (const event of ['touchdown', 'touchmove', 'touchup', 'tap', 'doubletap'] as const)
    touch.removeAllListeners(event);

  let dragged: string | null = null;
  const take = (point: Point, reach: number) => {
    dragged = events.nodeAt(point, reach)?.id ?? null;
  };
  const drop = () => {
    dragged = null;
  };
  const point = oncePerFrame((at: Point) => {
    if (!mouse.isMouseDown) events.onPoint(events.hitAt(at, mouseReach)?.id ?? null);
  });
  mouse.on('mousemove', ({ x, y }) => point({ x, y }));
  mouse.on('mouseleave', () => point.cancel(() => events.onPoint(null)));
  mouse.on('click', (at) => events.onChoose(events.hitAt(at, mouseReach)?.id ?? null));
  mouse.on('mousedown', (at) => take(at, mouseReach));
  mouse.on('mouseup', drop);
  mouse.on('mousemovebody', (event) => {
    if (!dragged) return;
    events.onDrag(dragged, event);
    event.preventSigmaDefault();
    event.original.preventDefault();
  });

  touch.on('tap', ({ touches, previousTouches }) => {
    const at = touches[0] ?? previousTouches[0];
    if (at) events.onChoose(events.hitAt(at, fingerReach)?.id ?? null);
  });
  touch.on('touchdown', ({ touches }) => (touches.length === 1 && touches[0] ? take(touches[0], 0) : drop()));
  touch.on('touchup', drop);
  touch.on('touchmove', (event) => {
    const at = event.touches[0];
    if (!dragged || !at) return;
    events.onDrag(dragged, at);
    event.preventSigmaDefault();
  });
}

/** The last of many calls, when the next frame is drawn. */
function oncePerFrame(work: (at: Point) => void) {
  let waiting: Point | null = null;
  const ask = (at: Point) => {
    if (!waiting)
      requestAnimationFrame(() => {
        if (waiting) work(waiting);
        waiting = null;
      });
    waiting = at;
  };
  ask.cancel = (then: () => void) => {
    waiting = null;
    then();
  };
  return ask;
}
