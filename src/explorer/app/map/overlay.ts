import { outlineOf, type PlacedLabel, type Spot } from '../../../pipeline/drawing.ts';
import type { DisplayGraph } from './display-graph.ts';
import { edgeLine } from './edge-line.ts';
import { createLabeller, type Labelled, labelFont } from './labeller.ts';
import { mapPalette } from './palette.ts';
import type { Screen } from './screen.ts';

/** What the overlay shows, besides the names. */
export interface OverlayFrame extends Labelled {
  readonly lanes: ReadonlyMap<string, number>;
  readonly isMoving: boolean;
}

/** Where things lie on the screen: what an image of the view is drawn from. */
export interface Scene {
  readonly screen: Screen;
  readonly spots: readonly Spot[];
  readonly labels: readonly PlacedLabel[];
}

/**
 * A sheet over the map with the names, and with whatever is lit: the map beneath is dimmed and need not be drawn anew,
 * so that pointing at something costs the same however large the map is.
 */
export function createOverlay(container: HTMLElement, graph: DisplayGraph) {
  const canvas = document.createElement('canvas');
  canvas.className = 'map-labels';
  container.append(canvas);
  const pen = canvas.getContext('2d');
  const labeller = createLabeller(graph, pen);
  const outlines = new Map<string, Path2D>();
  const outline = (shape: string) => {
    const path = outlines.get(shape) ?? new Path2D(outlineOf(shape));
    outlines.set(shape, path);
    return path;
  };

  function draw(frame: OverlayFrame, screen: Screen): void {
    if (!pen) return;
    prepare(screen);
    container.classList.toggle('is-dimmed', frame.lit !== null);
    for (const id of frame.lit ?? []) if (graph.hasEdge(id)) drawEdge(pen, id, frame, screen);
    for (const id of frame.lit ?? []) if (graph.hasNode(id)) drawNode(pen, id, screen);
    for (const id of frame.first) if (id !== null && frame.shown.nodes.has(id)) ring(pen, id, screen);
    write(pen, frame.isMoving ? labeller.follow(screen) : labeller.place(frame, screen));
  }

  function prepare({ width, height }: Screen): void {
    const [wide, high] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
    if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high });
    pen?.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    pen?.clearRect(0, 0, width, height);
  }

  function drawEdge(sheet: CanvasRenderingContext2D, id: string, { lanes }: OverlayFrame, screen: Screen): void {
    const { from, to, width, dashed, arrow } = edgeLine(graph, id, screen, lanes.get(id) ?? 0);
    const { color } = graph.getEdgeAttributes(id);
    sheet.strokeStyle = color;
    sheet.fillStyle = color;
    sheet.lineWidth = width + 0.5;
    sheet.setLineDash(dashed ? [6, 4] : []);
    sheet.beginPath();
    sheet.moveTo(from.x, from.y);
    sheet.lineTo(to.x, to.y);
    sheet.stroke();
    sheet.beginPath();
    for (const { x, y } of arrow) sheet.lineTo(x, y);
    sheet.fill();
  }

  function drawNode(sheet: CanvasRenderingContext2D, id: string, screen: Screen): void {
    const node = graph.getNodeAttributes(id);
    const { x, y } = screen.at(node);
    const radius = screen.sized(node.size);
    sheet.save();
    sheet.translate(x - radius, y - radius);
    sheet.scale(radius / 6, radius / 6);
    sheet.setLineDash([]);
    sheet.lineWidth = 9 / radius;
    sheet.strokeStyle = mapPalette().paper;
    sheet.fillStyle = node.color;
    sheet.fill(outline(node.shape));
    sheet.stroke(outline(node.shape));
    sheet.restore();
  }

  /** Around who is pointed at or chosen. */
  function ring(sheet: CanvasRenderingContext2D, id: string, screen: Screen): void {
    const node = graph.getNodeAttributes(id);
    const { x, y } = screen.at(node);
    sheet.setLineDash([]);
    sheet.lineWidth = 2;
    sheet.strokeStyle = mapPalette().ink;
    sheet.beginPath();
    sheet.arc(x, y, screen.sized(node.size) + 3, 0, Math.PI * 2);
    sheet.stroke();
  }

  return {
    draw,
    scene(frame: OverlayFrame, screen: Screen): Scene {
      const labels = labeller.place(frame, screen);
      return { screen, spots: labeller.spots(frame, screen), labels };
    },
  };
}

function write(sheet: CanvasRenderingContext2D, labels: readonly PlacedLabel[]): void {
  const { ink, halo } = mapPalette();
  sheet.setLineDash([]);
  sheet.font = labelFont;
  sheet.textBaseline = 'middle';
  sheet.lineJoin = 'round';
  sheet.lineWidth = 4;
  sheet.strokeStyle = halo;
  sheet.fillStyle = ink;
  for (const { text, x, y } of labels) {
    sheet.strokeText(text, x, y);
    sheet.fillText(text, x, y);
  }
}
