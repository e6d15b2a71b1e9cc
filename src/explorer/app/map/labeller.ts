import { type PlacedLabel, placeLabels, type Spot } from '../../../pipeline/drawing.ts';
import type { Visible } from '../state/visible.ts';
import type { DisplayGraph } from './display-graph.ts';
import type { Screen } from './screen.ts';

/** Who gets a name. */
export interface Labelled {
  readonly shown: Visible;
  /** Only these, where something is lit. */
  readonly lit: ReadonlySet<string> | null;
  /** Whose names come before all others. */
  readonly first: readonly (string | null)[];
}

/** Square pixels of the screen for each name: more would be a wall of words. */
const roomForOne = 9000;
export const labelFont = '500 12px system-ui, sans-serif';

/** Chooses whose names are shown and where. While the map moves, the names chosen last go along and none jumps. */
export function createLabeller(graph: DisplayGraph, pen: CanvasRenderingContext2D | null) {
  const widths = new Map<string, number>();
  let last: { readonly label: PlacedLabel; readonly dx: number; readonly dy: number }[] = [];

  function widthOf(text: string): number {
    const known = widths.get(text);
    if (known !== undefined || !pen) return known ?? text.length * 7;
    pen.font = labelFont;
    const { width } = pen.measureText(text);
    widths.set(text, width);
    return width;
  }

  /** The nodes on the screen, the weightiest first. */
  function spots({ shown, lit, first }: Labelled, screen: Screen): Spot[] {
    const found: (Spot & { rank: number })[] = [];
    for (const id of shown.nodes) {
      if (!graph.hasNode(id)) continue;
      const node = graph.getNodeAttributes(id);
      const { x, y } = screen.at(node);
      if (x < -100 || y < -20 || x > screen.width + 20 || y > screen.height + 20) continue;
      const rank = (first.includes(id) ? 1e6 : 0) + (lit?.has(id) ? 1e3 : 0) + weightOf(node);
      found.push({ id, label: node.label, x, y, radius: screen.sized(node.size), rank });
    }
    return found.sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  }

  return {
    spots,
    place(labelled: Labelled, screen: Screen): PlacedLabel[] {
      const all = spots(labelled, screen);
      const { lit } = labelled;
      const named = lit ? all.filter(({ id }) => lit.has(id)) : all;
      const most = Math.max(12, Math.round((screen.width * screen.height) / roomForOne));
      const labels = placeLabels(named, widthOf, { height: 15, right: screen.width, most });
      const places = new Map(named.map((spot) => [spot.id, spot]));
      last = labels.map((label) => {
        const { x = 0, y = 0 } = places.get(label.id) ?? {};
        return { label, dx: label.x - x, dy: label.y - y };
      });
      return labels;
    },
    /** The last names where their nodes are now. */
    follow(screen: Screen): PlacedLabel[] {
      return last
        .filter(({ label }) => graph.hasNode(label.id))
        .map(({ label, dx, dy }) => {
          const { x, y } = screen.at(graph.getNodeAttributes(label.id));
          return { ...label, x: x + dx, y: y + dy };
        });
    },
  };
}

/** What many speak of is named first; an event, whose name is long, after the actors of its size. */
function weightOf({ size, data }: ReturnType<DisplayGraph['getNodeAttributes']>): number {
  return data.kind === 'entity' ? size : size * 0.6;
}
