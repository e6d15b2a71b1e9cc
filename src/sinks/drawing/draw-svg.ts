import { escapeXml } from '../../model/escape-markup.ts';
import type { PlacedLabel } from './place-labels.ts';
import { outlineOf } from './shapes.ts';

export interface DrawnLine {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly colour: string;
  readonly dashed?: boolean;
}

export interface DrawnMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: string;
  readonly colour: string;
  /** What a viewer shows under the pointer. */
  readonly title: string;
}

/** A map as lines under marks under words; all in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly ink: string;
  readonly lines: Iterable<DrawnLine>;
  readonly marks: Iterable<DrawnMark>;
  readonly labels: Iterable<Omit<PlacedLabel, 'id'>>;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A drawing that every viewer and editor opens, piece by piece; texts are escaped, and nothing in it runs or loads. */
export function* drawSvg({ width, height, paper, ink, lines, marks, labels }: Drawing): Generator<string> {
  yield `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">\n`;
  yield `<rect width="100%" height="100%" fill="${escapeXml(paper)}"/>\n`;
  for (const line of lines) yield drawLine(line);
  for (const mark of marks) yield drawMark(mark, paper);
  yield `<g font-family="system-ui, sans-serif" font-size="12" font-weight="500" fill="${ink}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">\n`;
  for (const { text, x, y } of labels) {
    yield `<text x="${round(x)}" y="${round(y)}" dominant-baseline="central">${escapeXml(text)}</text>\n`;
  }
  yield '</g>\n</svg>\n';
}

function drawLine({ from, to, colour, dashed = false }: DrawnLine): string {
  const dash = dashed ? ' stroke-dasharray="6 4"' : '';
  const ends = `x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}"`;
  return `<line ${ends} stroke="${escapeXml(colour)}" stroke-width="1.5"${dash}/>\n`;
}

function drawMark({ x, y, radius, shape, colour, title }: DrawnMark, paper: string): string {
  const place = `translate(${round(x - radius)} ${round(y - radius)}) scale(${Math.round((radius / 6) * 1000) / 1000})`;
  const look = `fill="${escapeXml(colour)}" stroke="${escapeXml(paper)}" stroke-width="0.8"`;
  return `<path transform="${place}" d="${outlineOf(shape)}" ${look}><title>${escapeXml(title)}</title></path>\n`;
}
