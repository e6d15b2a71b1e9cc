import type Sigma from 'sigma';
import type { Visible } from '../state/visible.ts';
import type { DisplayEdge, DisplayNode } from './display-graph.ts';
import { mapPalette } from './palette.ts';
import { placeLabels, type Spot } from './place-labels.ts';

const font = '500 12px system-ui, sans-serif';

export interface LabelFrame {
  readonly shown: Visible;
  readonly lit: ReadonlySet<string> | null;
  /** Whose labels come before all others. */
  readonly first: readonly (string | null)[];
}

/** The names over the map, on a sheet of their own, where none lies on another. */
export function createLabelLayer(
  container: HTMLElement,
  sigma: Sigma<DisplayNode, DisplayEdge>,
  frame: () => LabelFrame,
) {
  const canvas = document.createElement('canvas');
  canvas.className = 'map-labels';
  container.append(canvas);
  const pen = canvas.getContext('2d');
  const widths = new Map<string, number>();
  const widthOf = (text: string) => {
    const known = widths.get(text);
    if (known !== undefined || !pen) return known ?? text.length * 7;
    pen.font = font;
    const { width } = pen.measureText(text);
    widths.set(text, width);
    return width;
  };
  const resize = () => {
    const { width, height } = sigma.getDimensions();
    canvas.width = width * devicePixelRatio;
    canvas.height = height * devicePixelRatio;
  };
  const scene = () => {
    const { shown, lit, first } = frame();
    const graph = sigma.getGraph();
    const { width, height } = sigma.getDimensions();
    const spots: Spot[] = [];
    for (const id of shown.nodes) {
      const data = sigma.getNodeDisplayData(id);
      if (!data || data.hidden) continue;
      const { x, y } = sigma.framedGraphToViewport(data);
      if (x < -100 || y < -20 || x > width + 20 || y > height + 20) continue;
      const { label } = graph.getNodeAttributes(id);
      spots.push({ id, label, x, y, radius: sigma.scaleSize(data.size) });
    }
    const rank = ({ id, radius }: Spot) => (first.includes(id) ? 1e6 : 0) + (lit?.has(id) ? 1e3 : 0) + radius;
    spots.sort((a, b) => rank(b) - rank(a));
    const labels = placeLabels(spots, widthOf, { height: 15, right: width }).filter(({ id }) => !lit || lit.has(id));
    return { width, height, spots, labels, lit };
  };
  const draw = () => {
    if (!pen) return;
    if (canvas.width === 0) resize();
    const { width, height, labels } = scene();
    const { ink, halo } = mapPalette();
    pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.font = font;
    pen.textBaseline = 'middle';
    pen.lineJoin = 'round';
    pen.lineWidth = 4;
    pen.strokeStyle = halo;
    pen.fillStyle = ink;
    for (const { text, x, y } of labels) {
      pen.strokeText(text, x, y);
      pen.fillText(text, x, y);
    }
  };
  resize();
  return { draw, resize, scene };
}
