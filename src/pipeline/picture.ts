import type { GraphView } from '../model/graph.ts';
import { type SvgOptions, svgPieces } from '../sinks/svg.ts';

/** The map of a view as SVG text. */
export function mapAsSvg(view: GraphView, options: SvgOptions = {}): string {
  return [...svgPieces(view, options)].join('');
}

/** Pixels of the PNG for one of the drawing: names stay legible in print. */
const zoom = 2;

/** The map of a view as a PNG. The letters are those of this machine's fonts. */
export async function mapAsPng(view: GraphView): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js'); // 4 MB of Rust that nothing else needs
  const picture = new Resvg(mapAsSvg(view), { fitTo: { mode: 'zoom', value: zoom }, font: { loadSystemFonts: true } });
  return picture.render().asPng();
}
