import type { MapData } from '../../contract.ts';
import { edgeColour, nodeLook } from '../map/display-graph.ts';
import { mapPalette } from '../map/palette.ts';
import type { PlacedLabel, Spot } from '../map/place-labels.ts';
import { shapePaths } from '../panels/swatch.tsx';
import type { Visible } from '../state/visible.ts';

/** The view as the screen has it, in pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly spots: readonly Spot[];
  readonly labels: readonly PlacedLabel[];
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as XML has it; the signs that XML knows no way to write are left out. */
const xml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => signs[sign] ?? '').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
const round = (value: number) => Math.round(value * 10) / 10;

/** The view as a drawing that any editor opens. Edges between two nodes on the screen only. */
export function svgOf(map: MapData, shown: Visible, { width, height, spots, labels }: Scene): string {
  const { paper, ink } = mapPalette();
  const places = new Map(spots.map((spot) => [spot.id, spot]));
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const lines = map.edges.flatMap((edge) => {
    const [from, to] = [places.get(edge.source), places.get(edge.target)];
    if (!shown.edges.has(edge.id) || !from || !to) return [];
    const dash = edge.status === 'asserted' ? '' : ' stroke-dasharray="6 4"';
    return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${xml(edgeColour(edge, map.types))}" stroke-width="1.5"${dash}/>`;
  });
  const marks = spots.flatMap(({ id, x, y, radius }) => {
    const node = nodes.get(id);
    if (!node) return [];
    const { colour, shape } = nodeLook(node, map.types);
    const scale = round(radius / 6);
    const path = shapePaths[shape] ?? shapePaths.circle;
    return `<path transform="translate(${round(x - radius)} ${round(y - radius)}) scale(${scale})" d="${path}" fill="${xml(colour)}" stroke="${paper}" stroke-width="0.8"><title>${xml(node.label)}</title></path>`;
  });
  const words = labels.map(
    ({ text, x, y }) => `<text x="${round(x)}" y="${round(y)}" dominant-baseline="central">${xml(text)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...lines,
    ...marks,
    `<g font-family="system-ui, sans-serif" font-size="12" font-weight="500" fill="${ink}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    ...words,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
