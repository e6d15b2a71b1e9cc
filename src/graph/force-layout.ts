import type { EntenteGraph } from '../model/graph.ts';
import { type ForceSettings, forceAtlas2, forceDefaults, forceMatrices, forceRound } from './graphology.ts';
import { seededRandom } from './seeded-random.ts';
import { simpleProjection } from './simple-projection.ts';

/** A layout that is to be made: numbers alone, so that it can be handed to another thread. */
export interface ForceLayout {
  /** Node keys, in the order of the matrix. */
  readonly order: readonly string[];
  /** Ten numbers a node, of which the first two are its position. */
  readonly nodes: Float32Array;
  /** Three numbers an edge: both ends and the weight. */
  readonly edges: Float32Array;
  readonly settings: ForceSettings;
}

const numbersPerNode = 10;
/** Comparing every pair of nodes costs more than the approximating tree from here on. */
const barnesHutFrom = 1000;

/** Where each node starts: where the hash of its id puts it. */
export function prepareLayout(graph: EntenteGraph, seed: number): ForceLayout {
  const simple = simpleProjection(graph);
  const radius = 10 * Math.sqrt(graph.order);
  simple.updateEachNodeAttributes((node, attributes) => {
    const random = seededRandom(seed, node);
    return { ...attributes, x: (random() - 0.5) * 2 * radius, y: (random() - 0.5) * 2 * radius };
  });
  const inferred = forceAtlas2.inferSettings(graph.order);
  const settings = { ...forceDefaults, ...inferred, barnesHutOptimize: graph.order > barnesHutFrom };
  return { order: simple.nodes(), ...forceMatrices(simple, (_edge, { weight }) => weight), settings };
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
