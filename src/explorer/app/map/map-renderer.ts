import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import type { MapData } from '../../contract.ts';
import { createArranger } from '../layout/arrange.ts';
import type { Visible } from '../state/visible.ts';
import {
  changesBetween,
  type DisplayEdge,
  type DisplayNode,
  displayGraph,
  nodeSize,
  roomFor,
} from './display-graph.ts';
import { hitTest, nodeAt } from './hit-test.ts';
import { lanesOf } from './lanes.ts';
import { LineProgram } from './line-program.ts';
import { createOverlay, type OverlayFrame } from './overlay.ts';
import { listenToPointer } from './pointer.ts';
import { screenOf } from './screen.ts';
import { ShapeProgram } from './shape-program.ts';

export interface MapEvents {
  readonly onSelect: (id: string | null) => void;
}

/** So long after its last move the map is taken to rest, and names are placed anew. */
const restMilliseconds = 140;

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
    stagePadding: 48,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    defaultDrawNodeHover: () => {},
    nodeReducer: (id, data) => (shown.nodes.has(id) ? data : { ...data, hidden: true }),
    edgeReducer: (id, data) =>
      shown.edges.has(id) ? { ...data, lane: lanes.get(id) ?? 0 } : { ...data, hidden: true },
  });
  const overlay = createOverlay(container, graph);
  const camera = sigma.getCamera();
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
  camera.on('updated', () => {
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
    lit = centre === null ? null : neighbourhood(centre);
    drawOver();
  }
  function neighbourhood(id: string): Set<string> | null {
    if (graph.hasEdge(id)) return shown.edges.has(id) ? new Set([id, ...graph.extremities(id)]) : null;
    if (!graph.hasNode(id) || !shown.nodes.has(id)) return null;
    const near = new Set([id]);
    graph.forEachEdge(id, (edge, _attributes, source, target) => {
      if (shown.edges.has(edge)) near.add(edge).add(source).add(target);
    });
    return near;
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
  /** @returns whether the frame is another than before. */
  function frameAll(): boolean {
    const places = [...shown.nodes].filter((id) => graph.hasNode(id)).map((id) => graph.getNodeAttributes(id));
    if (places.length === 0) return false;
    const box = { x: rangeOf(places.map(({ x }) => x)), y: rangeOf(places.map(({ y }) => y)) };
    const isSame = JSON.stringify(box) === JSON.stringify(sigma.getCustomBBox());
    sigma.setCustomBBox(box);
    return !isSame;
  }

  const arranger = createArranger(graph, () => {
    frameAll();
    sigma.refresh({ schedule: true });
  });

  let room = 0;
  /** @returns whether nodes have another size than before. */
  function sizeAll(): boolean {
    const { width, height } = sigma.getDimensions();
    const next = roomFor(shown.nodes.size, width * height);
    if (next === room) return false;
    room = next;
    graph.forEachNode((_id, node) => Object.assign(node, { size: nodeSize(node.data, room) }));
    return true;
  }

  sizeAll();
  frameAll();
  sigma.setGraph(graph);

  return {
    show(next: Visible) {
      if (next === shown) return;
      const nextLanes = lanesOf(graph, next.edges);
      const { nodes, edges } = changesBetween(graph, { shown, lanes }, { shown: next, lanes: nextLanes });
      shown = next;
      lanes = nextLanes;
      if (sizeAll()) sigma.refresh({ schedule: true });
      else refresh(nodes, edges);
      light();
    },
    select(id: string | null) {
      selected = id;
      light();
    },
    /** Puts all that is shown into the frame. */
    fit() {
      if (frameAll()) sigma.refresh({ schedule: true });
      camera.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
    },
    /** Lays out what is shown by itself, or puts everything back. */
    arrange: () => arranger.arrange(shown),
    home: () => arranger.home(),
    /** Brings a node to the middle of what is free, unless it is well inside; `cover` is the share of the height that a panel hides. */
    reveal(id: string, cover: number) {
      const data = sigma.getNodeDisplayData(id);
      if (!data) return;
      const { x, y } = sigma.framedGraphToViewport(data);
      const { width, height } = sigma.getDimensions();
      const free = height * (1 - cover);
      const isInside = x > width * 0.15 && x < width * 0.85 && y > free * 0.15 && y < free * 0.85;
      if (isInside) return;
      const middle = sigma.viewportToFramedGraph({ x: width / 2, y: height / 2 });
      const wanted = sigma.viewportToFramedGraph({ x: width / 2, y: free / 2 });
      camera.setState({ x: data.x + middle.x - wanted.x, y: data.y + middle.y - wanted.y });
    },
    zoom(by: number) {
      camera.setState({ ratio: Math.max(0.02, Math.min(4, camera.ratio * by)) });
    },
    pan(right: number, down: number) {
      camera.setState({ x: camera.x + right * camera.ratio * 0.08, y: camera.y - down * camera.ratio * 0.08 });
    },
    /** Where things lie on the screen now: what an image of the view is drawn from. */
    scene: () => ({ ...overlay.scene(frame(), screenOf(sigma)), graph, lanes }),
    view: () => camera.getState(),
    goTo: (view: Partial<ReturnType<typeof camera.getState>>) => camera.setState(view),
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

function rangeOf(values: readonly number[]): [number, number] {
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  return least === most ? [least - 10, most + 10] : [least, most];
}

export type MapRenderer = ReturnType<typeof createMapRenderer>;
export type MapScene = ReturnType<MapRenderer['scene']>;
