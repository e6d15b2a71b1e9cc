import Sigma from 'sigma';
import type { MapData } from '../../contract.ts';
import type { Visible } from '../state/visible.ts';
import { type DisplayEdge, type DisplayNode, displayGraph, lanesOf } from './display-graph.ts';
import { allowDragging, allowEdgesWhenNear } from './handling.ts';
import { createLabelLayer } from './label-layer.ts';
import { LineProgram } from './line-program.ts';
import { mapPalette } from './palette.ts';
import { ShapeProgram } from './shape-program.ts';

export interface MapEvents {
  readonly onSelect: (id: string | null) => void;
}

/** From so many edges on, they are left out while the map moves. */
const manyEdges = 4000;

/** The drawing of a map; it holds no state of the view but who is pointed at. */
export function createMapRenderer(container: HTMLElement, map: MapData, { onSelect }: MapEvents) {
  const graph = displayGraph(map);
  let shown: Visible = { nodes: new Set(), edges: new Set(), noPath: false };
  let lanes = new Map<string, number>();
  let selected: string | null = null;
  let pointed: string | null = null;
  let lit: ReadonlySet<string> | null = null;

  const isLarge = graph.size > manyEdges;

  const sigma = new Sigma<DisplayNode, DisplayEdge>(graph, container, {
    nodeProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { line: LineProgram },
    defaultNodeType: 'shape',
    defaultEdgeType: 'line',
    renderLabels: false,
    enableEdgeEvents: !isLarge,
    hideEdgesOnMove: isLarge,
    stagePadding: 48,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    defaultDrawNodeHover: () => {},
    nodeReducer: (id, data) => {
      if (!shown.nodes.has(id)) return { ...data, hidden: true };
      if (lit && !lit.has(id)) return { ...data, color: mapPalette().faint };
      return id === selected || id === pointed ? { ...data, size: data.size * 1.2 } : data;
    },
    edgeReducer: (id, data) => {
      if (!shown.edges.has(id)) return { ...data, hidden: true };
      const look = { ...data, lane: lanes.get(id) ?? 0 };
      if (lit && !lit.has(id)) return { ...look, color: mapPalette().faint };
      return id === selected || id === pointed ? { ...look, size: data.size + 2 } : look;
    },
  });
  if (isLarge) allowEdgesWhenNear(sigma);
  const labels = createLabelLayer(container, sigma, () => ({ shown, lit, first: [pointed, selected] }));
  sigma.on('afterRender', labels.draw);
  sigma.on('resize', labels.resize);

  // Whatever changes between two frames is drawn once: all nodes and edges are gone through each time.
  let afterwards: (() => void)[] | null = null;
  let isAlive = true;
  const redraw = (then?: () => void) => {
    if (afterwards) {
      if (then) afterwards.push(then);
      return;
    }
    const waiting = then ? [then] : [];
    afterwards = waiting;
    requestAnimationFrame(() => {
      afterwards = null;
      if (!isAlive) return;
      sigma.refresh();
      for (const next of waiting) next();
    });
  };
  const sizes = new ResizeObserver(() => redraw());
  sizes.observe(container);
  const light = () => {
    const centre = pointed ?? selected;
    lit = centre === null ? null : neighbourhood(centre);
    redraw();
  };
  function neighbourhood(id: string): Set<string> | null {
    if (graph.hasEdge(id)) return new Set([id, ...graph.extremities(id)]);
    if (!graph.hasNode(id) || !shown.nodes.has(id)) return null;
    const near = new Set([id]);
    graph.forEachEdge(id, (edge, _attributes, source, target) => {
      if (shown.edges.has(edge)) near.add(edge).add(source).add(target);
    });
    return near;
  }
  const point = (id: string | null) => {
    pointed = id;
    container.style.cursor = id ? 'pointer' : '';
    // Fading the rest goes through the whole map, which takes too long in a large one for every move.
    if (!isLarge) light();
  };
  sigma.on('enterNode', ({ node }) => point(node));
  sigma.on('leaveNode', () => point(null));
  sigma.on('enterEdge', ({ edge }) => point(edge));
  sigma.on('leaveEdge', () => point(null));
  sigma.on('clickNode', ({ node }) => onSelect(node));
  sigma.on('clickEdge', ({ edge }) => onSelect(edge));
  sigma.on('clickStage', () => onSelect(null));
  allowDragging(sigma);

  return {
    show(next: Visible) {
      shown = next;
      lanes = lanesOf(graph, next.edges);
      light();
    },
    select(id: string | null) {
      selected = id;
      light();
    },
    /** Puts all that is shown into the frame. */
    fit() {
      const places = [...shown.nodes].map((id) => graph.getNodeAttributes(id));
      if (places.length === 0) return;
      const range = (values: number[]): [number, number] => {
        const [least, most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
        return least === most ? [least - 10, most + 10] : [least, most];
      };
      sigma.setCustomBBox({ x: range(places.map(({ x }) => x)), y: range(places.map(({ y }) => y)) });
      redraw();
      sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
    },
    /** Brings a node to the middle, unless it is well inside the frame already. */
    reveal(id: string) {
      redraw(() => {
        const data = sigma.getNodeDisplayData(id);
        if (!data) return;
        const { x, y } = sigma.framedGraphToViewport(data);
        const { width, height } = sigma.getDimensions();
        const isInside = x > width * 0.15 && x < width * 0.85 && y > height * 0.15 && y < height * 0.85;
        if (!isInside) sigma.getCamera().setState({ x: data.x, y: data.y });
      });
    },
    zoom(by: number) {
      const camera = sigma.getCamera();
      camera.setState({ ratio: Math.max(0.02, Math.min(4, camera.ratio * by)) });
    },
    pan(right: number, down: number) {
      const camera = sigma.getCamera();
      camera.setState({ x: camera.x + right * camera.ratio * 0.08, y: camera.y - down * camera.ratio * 0.08 });
    },
    /** Where things lie on the screen now: what an image of the view is drawn from. */
    scene: () => labels.scene(),
    screenPlace: (id: string) => {
      const data = sigma.getNodeDisplayData(id);
      return data ? sigma.framedGraphToViewport(data) : null;
    },
    redraw: light,
    kill() {
      isAlive = false;
      sizes.disconnect();
      sigma.kill();
    },
  };
}

export type MapRenderer = ReturnType<typeof createMapRenderer>;
