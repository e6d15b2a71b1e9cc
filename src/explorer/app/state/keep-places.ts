import type { MapData } from '../../contract.ts';

/**
 * The new map with everything where it was in the old: who reads on must not lose his way when an article is added.
 * What is new goes beside those that it is tied to.
 */
export function keepPlaces(before: MapData | null, after: MapData): MapData {
  if (!before) return after;
  const places = new Map(before.nodes.map(({ id, x, y }) => [id, { x, y }]));
  if (!after.nodes.some(({ id }) => places.has(id))) return after;
  const neighbours = new Map<string, string[]>();
  const tie = (from: string, to: string) => neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const { source, target } of after.edges) {
    if (!places.has(source)) tie(source, target);
    if (!places.has(target)) tie(target, source);
  }
  const step = stepOf(before);
  const nodes = after.nodes.map((node, index) => {
    const known = places.get(node.id);
    if (known) return { ...node, ...known };
    const near = (neighbours.get(node.id) ?? []).flatMap((id) => places.get(id) ?? []);
    if (near.length === 0) return node;
    // Several new ones beside the same: around it, by the golden angle.
    const turn = index * 2.4;
    const middle = { x: mean(near.map(({ x }) => x)), y: mean(near.map(({ y }) => y)) };
    return { ...node, x: middle.x + step * Math.cos(turn), y: middle.y + step * Math.sin(turn) };
  });
  return { ...after, nodes };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** About the distance between two neighbours in a map of so many. */
function stepOf({ nodes }: MapData): number {
  const xs = nodes.map(({ x }) => x);
  const width = xs.reduce((a, b) => Math.max(a, b)) - xs.reduce((a, b) => Math.min(a, b));
  return width / Math.max(4, 1.5 * Math.sqrt(nodes.length));
}
