import type { EntenteGraph, GraphView, NodeAttributes } from '../model/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { type DrawnLine, type DrawnMark, drawSvg } from './drawing/draw-svg.ts';
import { placeLabels, type Spot } from './drawing/place-labels.ts';
import type { Output, Sink } from './sink.ts';
import { sortedEdges } from './sorted-edges.ts';
import { writePieces } from './write-pieces.ts';

export interface SvgOptions {
  readonly width?: number;
  readonly height?: number;
}

const paper = '#fbfaf7';
const ink = '#1f2933';
const margin = 30;
/** On the left, with what the colours mean. */
const legendWidth = 190;
const lineHeight = 17;
/** Widths of letters are not known here: a little more than most need. */
const letterWidth = 6.8;

/**
 * Draws a map as SVG: entities and events where the layout put them, in the colours and shapes of the ontology, with a
 * legend and as many names as find room. Articles are left out, since they tie together what stands in one text.
 */
export function createSvgSink(output: Output, options: SvgOptions = {}): Sink {
  return {
    name: 'svg',
    version: '1',
    async write(view, progress) {
      await writePieces(output, svgPieces(view, options));
      const all = view.graph.order + view.graph.size;
      progress?.(all, all);
      return { nodes: view.graph.order, edges: view.graph.size };
    },
  };
}

export function svgPieces({ graph, ontology }: GraphView, options: SvgOptions = {}): Generator<string> {
  const { width = 1600, height = 1000 } = options;
  const spots = spotsOf(graph, width, height);
  const places = new Map(spots.map((spot) => [spot.id, spot]));
  const legend = legendOf(graph, ontology, places);
  const labels = placeLabels(spots, (text) => text.length * letterWidth, {
    height: 14,
    left: legendWidth,
    right: width,
  });
  return drawSvg({
    width,
    height,
    paper,
    ink,
    lines: [...linesOf(graph, places), ...legend.lines],
    marks: [...spots.map((spot) => markOf(spot, graph, ontology)), ...legend.marks],
    labels: [...labels, ...legend.labels],
  });
}

/** Where each node stands on the paper, the most important first. */
function spotsOf(graph: EntenteGraph, width: number, height: number): Spot[] {
  const nodes = graph
    .filterNodes((_node, { kind }) => kind !== 'article')
    .map((id) => ({ id, ...graph.getNodeAttributes(id) }));
  const left = legendWidth + margin;
  const across = scale(
    nodes.map(({ x }) => x),
    left,
    width - margin,
  );
  const down = scale(
    nodes.map(({ y }) => y),
    margin,
    height - margin,
  );
  const smaller = Math.min(1, Math.max(0.3, 20 / Math.sqrt(nodes.length)));
  const spots = nodes.map(({ id, label, x, y, size }) => ({
    id,
    label,
    x: across(x),
    y: down(y),
    radius: size * smaller,
  }));
  return spots.sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
}

/** Maps values onto a stretch of the paper; where all are one, onto its middle. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return (value) => (most > least ? from + ((value - least) / (most - least)) * (to - from) : (from + to) / 2);
}

function* linesOf(graph: EntenteGraph, places: ReadonlyMap<string, Spot>): Generator<DrawnLine> {
  for (const { source, target, attributes } of sortedEdges(graph)) {
    const [from, to] = [places.get(source), places.get(target)];
    if (from && to) yield { from, to, colour: attributes.color, dashed: attributes.status !== 'asserted' };
  }
}

function markOf({ id, x, y, radius }: Spot, graph: EntenteGraph, ontology: Ontology): DrawnMark {
  const node = graph.getNodeAttributes(id);
  return { x, y, radius, shape: shapeOf(node, ontology), colour: node.color, title: node.label };
}

function shapeOf({ kind, type }: Pick<NodeAttributes, 'kind' | 'type'>, ontology: Ontology): string {
  return (ontology.node(type) ?? ontology.node(kind))?.shape ?? 'circle';
}

const mostEntries = 14;

/** What the marks and lines that occur mean, the most frequent first. */
function legendOf(graph: EntenteGraph, ontology: Ontology, places: ReadonlyMap<string, Spot>) {
  const nodes = [...places.keys()].map((id) => graph.getNodeAttributes(id));
  const edges = [...sortedEdges(graph)].filter(({ source, target }) => places.has(source) && places.has(target));
  const kinds = mostFrequent(nodes.filter(({ kind }) => kind === 'entity').map(({ type }) => type));
  const ties = mostFrequent(edges.map(({ attributes }) => attributes.type));
  const [x, textAt] = [20, 44];
  const rowAt = (row: number) => margin + row * lineHeight;
  const tieAt = (index: number) => rowAt(kinds.length + 1 + index);
  return {
    marks: kinds.map((type, row): DrawnMark => {
      const { colour = ink, shape = 'circle' } = ontology.node(type) ?? {};
      return { x: x + 7, y: rowAt(row), radius: 6, shape, colour, title: type };
    }),
    lines: ties.map((type, index): DrawnLine => {
      const y = tieAt(index);
      return { from: { x, y }, to: { x: x + 16, y }, colour: ontology.edge(type)?.colour ?? ink };
    }),
    labels: [
      ...kinds.map((type, row) => ({ text: spoken(type), x: textAt, y: rowAt(row) })),
      ...ties.map((type, index) => ({ text: spoken(type), x: textAt, y: tieAt(index) })),
    ],
  };
}

const spoken = (type: string) => type.replaceAll('-', ' ');

function mostFrequent(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, mostEntries)
    .map(([value]) => value);
}
