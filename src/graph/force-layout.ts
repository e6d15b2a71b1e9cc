import type { EntenteGraph } from '../model/graph.ts';
import { type ForceMatrices, forceMatrices, numbersPerNode } from './force-matrices.ts';
import { type ForceSettings, forceAtlas2, forceDefaults, forceRound } from './graphology.ts';

/** A layout that is to be made: numbers and keys alone, so that it can be handed to another thread. */
export interface ForceLayout extends ForceMatrices {
  readonly settings: ForceSettings;
}

/** Comparing every pair of nodes costs more than the approximating tree from here on. */
const barnesHutFrom = 1000;

export function prepareLayout(graph: EntenteGraph, seed: number): ForceLayout {
  const barnesHutOptimize = graph.order > barnesHutFrom;
  const settings = { ...forceDefaults, ...forceAtlas2.inferSettings(graph.order), barnesHutOptimize };
  return { ...forceMatrices(graph, seed, barnesHutOptimize), settings };
}

/** Moves all nodes so many rounds; `onRound` is told each that is done. */
export function runLayout(
  { nodes, edges, settings }: ForceLayout,
  rounds: number,
  onRound?: (done: number) => void,
): void {
  for (let done = 1; done <= rounds; done++) {
    forceRound(settings, nodes, edges);
    onRound?.(done);
  }
}

/** Gives the nodes of a graph the positions of a layout, to 3 decimals. */
export function applyLayout(graph: EntenteGraph, { order, nodes }: ForceLayout): void {
  const places = new Map(order.map((node, index) => [node, index * numbersPerNode]));
  graph.updateEachNodeAttributes(
    (node, attributes) => {
      const at = places.get(node) ?? Number.NaN;
      return { ...attributes, x: rounded(nodes[at]), y: rounded(nodes[at + 1]) };
    },
    { attributes: ['x', 'y'] },
  );
}

function rounded(value = 0): number {
  return Number.isFinite(value) ? Math.round(value * 1000) / 1000 + 0 : 0; // + 0: no -0, which JSON would lose
}
