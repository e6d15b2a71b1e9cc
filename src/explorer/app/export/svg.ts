import { escapeXml } from '../../../model/escape-markup.ts';
import { outlineOf } from '../../../pipeline/drawing.ts';
import { edgeLine } from '../map/edge-line.ts';
import { labelFont } from '../map/labeller.ts';
import type { MapScene } from '../map/map-renderer.ts';
import { mapPalette } from '../map/palette.ts';
import type { Point } from '../map/screen.ts';
import type { Visible } from '../state/visible.ts';

const round = (value: number) => Math.round(value * 10) / 10;
const place = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** The view as a drawing that any editor opens: what is on the screen, as it is there. */
export function svgOf(scene: MapScene, shown: Visible): string {
  const { paper, ink } = mapPalette();
  const { width, height } = scene.screen;
  const words = scene.labels.map(
    ({ text, x, y }) => `<text x="${round(x)}" y="${round(y)}" dominant-baseline="central">${escapeXml(text)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...edgesOf(scene, shown),
    ...nodesOf(scene, paper),
    `<g style="font: ${labelFont}" fill="${ink}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    ...words,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Edges with an end on the screen at least. */
function edgesOf({ graph, lanes, screen, spots }: MapScene, shown: Visible): string[] {
  const seen = new Set(spots.map(({ id }) => id));
  const edges = graph.filterEdges(
    (id, _edge, source, target) => shown.edges.has(id) && (seen.has(source) || seen.has(target)),
  );
  return edges.map((id) => {
    const { from, to, width, dashed, arrow } = edgeLine(graph, id, screen, lanes.get(id) ?? 0);
    const colour = escapeXml(graph.getEdgeAttribute(id, 'color'));
    const dash = dashed ? ' stroke-dasharray="6 4"' : '';
    const line = `<path d="M${place(from)}L${place(to)}" stroke="${colour}" stroke-width="${round(width)}"${dash}/>`;
    return arrow.length === 0 ? line : `${line}<path d="M${arrow.map(place).join('L')}z" fill="${colour}"/>`;
  });
}

function nodesOf({ graph, spots }: MapScene, paper: string): string[] {
  return spots.map(({ id, x, y, radius }) => {
    const { color, shape, label } = graph.getNodeAttributes(id);
    const at = `translate(${place({ x: x - radius, y: y - radius })}) scale(${round(radius / 6)})`;
    return `<path transform="${at}" d="${outlineOf(shape)}" fill="${escapeXml(color)}" stroke="${paper}" stroke-width="0.8"><title>${escapeXml(label)}</title></path>`;
  });
}
