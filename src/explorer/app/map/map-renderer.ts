import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import type { MapData } from '../../contract.ts';
import { createArranger } from '../layout/arrange.ts';
import type { Visible } from '../state/visible.ts';
import { changesBetween, type DisplayEdge, type DisplayNode, displayGraph } from './display-graph.ts';
import { createFraming, zoomLimits } from './framing.ts';
import { hitTest, nodeAt } from './hit-test.ts';
import { lanesOf } from './lanes.ts';
import { LineProgram } from './line-program.ts';
import { neighbourhood } from './neighbourhood.ts';
import { createOverlay, type OverlayFrame } from './overlay.ts';
import { listenToPointer } from './pointer.ts';
import { screenOf } from './screen.ts';
import { ShapeProgram } from './shape-program.ts';

export interface MapEvents {
  readonly onSelect: (id: string | null) => void;
}

/** So long after its last move the map is taken to rest, and names are placed anew. */
const restMilliseconds = 140;
/** With more edges than this, they are left out while the map moves: a processor alone draws 20,000 of them 14 times a second. */
const edgesDrawnMoving = 10_000;

/** The drawing of a map; it holds no state of the view but who is pointed at. */
export function createMapRenderer(container: HTMLElement, map: MapData, first: Visible, { onSelect }: MapEvents) {
  const graph = displayGraph(map);
  let shown = first;
  let lanes = lanesOf(graph, first.edges);
  let selected: string | null = null;
  let pointed: string | null = null;
  let lit: ReadonlySet<string> | null = null;
  let resting: ReturnType<typeof setTimeout> | null = null;

  // An empty graph first: the frame is to be known before all is gone through.
  const sigma = new Sigma<DisplayNode, DisplayEdge>(new MultiGraph(), container, {
    nodeProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { line: LineProgram },
    defaultNodeType: 'shape',
    defaultEdgeType: 'line',
    renderLabels: false,
    hideEdgesOnMove: graph.size > edgesDrawnMoving,
    stagePadding: 48,
    ...zoomLimits,
    defaultDrawNodeHover: () => {},
    nodeReducer: (id, data) => (shown.nodes.has(id) ? data : { ...data, hidden: true }),
    edgeReducer: (id, data) =>
      shown.edges.has(id) ? { ...data, lane: lanes.get(id) ?? 0 } : { ...data, hidden: true },
  });
  const overlay = createOverlay(container, graph);
  const framing = createFraming(sigma, graph);
  const frame = (): OverlayFrame => ({ shown, lit, lanes, first: [pointed, selected], isMoving: resting !== null });
  const drawOver = () => overlay.draw(frame(), screenOf(sigma));

  let isFirst = true;
  sigma.on('afterRender', () => {
    drawOver();
    if (isFirst && sigma.getGraph() === graph) {
      isFirst = false;
      container.dataset.drawn = 'yes';
      performance.mark('map-drawn');
    }
  });
  sigma.getCamera().on('updated', () => {
    if (resting) clearTimeout(resting);
    resting = setTimeout(rest, restMilliseconds);
  });
  function rest(): void {
    resting = null;
    drawOver();
  }
  const sizes = new ResizeObserver(() => sigma.scheduleRender());
  sizes.observe(container);

  function light(): void {
    const centre = pointed ?? selected;
    lit = centre === null ? null : neighbourhood(graph, shown, centre);
    drawOver();
  }
  /** Draws anew what changed, and no other. */
  function refresh(nodes: readonly string[], edges: readonly string[]): void {
    sigma.refresh({ partialGraph: { nodes: [...nodes], edges: [...edges] }, skipIndexation: true, schedule: true });
  }
  const hitInput = (reach: number) => ({ graph, screen: screenOf(sigma), shown, lanes, reach });
  listenToPointer(sigma, {
    hitAt: (at, reach) => hitTest(at, hitInput(reach)),
    nodeAt: (at, reach) => nodeAt(at, hitInput(reach)),
    onPoint(id) {
      if (id === pointed) return;
      pointed = id;
      container.style.cursor = id ? 'pointer' : '';
      light();
    },
    onChoose: onSelect,
    onDrag(id, to) {
      Object.assign(graph.getNodeAttributes(id), sigma.viewportToGraph(to)); // unheard: sigma would go through all
      refresh([id], graph.edges(id));
    },
  });
  const arranger = createArranger(graph, () => {
    framing.frameAll(shown);
    sigma.refresh({ schedule: true });
  });

  framing.sizeAll(shown);
  framing.frameAll(shown);
  sigma.setGraph(graph);

  return {
    ...framing,
    show(next: Visible) {
      if (next === shown) return;
      const nextLanes = lanesOf(graph, next.edges);
      const { nodes, edges } = changesBetween(graph, { shown, lanes }, { shown: next, lanes: nextLanes });
      shown = next;
      lanes = nextLanes;
      if (framing.sizeAll(shown)) sigma.refresh({ schedule: true });
      else refresh(nodes, edges);
      light();
    },
    select(id: string | null) {
      selected = id;
      light();
    },
    /** Puts all that is shown into the frame. */
    fit() {
      if (framing.frameAll(shown)) sigma.refresh({ schedule: true });
      framing.showWhole();
    },
    /** Lays out what is shown by itself, or puts everything back. */
    arrange: () => arranger.arrange(shown),
    home: () => arranger.home(),
    /** Where things lie on the screen now: what an image of the view is drawn from. */
    scene: () => ({ ...overlay.scene(frame(), screenOf(sigma)), graph, lanes }),
    /** For the colours of another theme. */
    redraw: () => sigma.scheduleRender(),
    kill() {
      if (resting) clearTimeout(resting);
      arranger.stop();
      sizes.disconnect();
      sigma.kill();
    },
  };
}

export type MapRenderer = ReturnType<typeof createMapRenderer>;
export type MapScene = ReturnType<MapRenderer['scene']>;
