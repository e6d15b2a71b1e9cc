interface Point {
  readonly x: number;
  readonly y: number;
}

const bits = 15;

/**
 * Points of a square around 0 in the order in which a Z-order curve meets them; those that it meets at once stay as they
 * are.
 *
 * Source: G. M. Morton, A computer oriented geodetic data base, IBM, 1966.
 */
export function alongCurve<P extends Point>(points: readonly P[], radius: number): P[] {
  const cell = (value: number) => Math.floor((value / radius / 2 + 0.5) * (2 ** bits - 1));
  const keys = new Map(points.map((point) => [point, spread(cell(point.x)) * 2 + spread(cell(point.y))]));
  return [...points].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
}

/** The bits of a number, each followed by a 0. */
function spread(value: number): number {
  let spaced = value;
  for (const [shift, mask] of [
    [8, 0x00ff00ff],
    [4, 0x0f0f0f0f],
    [2, 0x33333333],
    [1, 0x55555555],
  ] as const)
    spaced = (spaced | (spaced << shift)) & mask;
  return spaced;
}
