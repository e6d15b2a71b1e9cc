import { expect, it } from 'vitest';
import { alongCurve } from '../../src/graph/z-order.ts';

it('goes through one quarter of the plane after the other, and through each so again', () => {
  const places = [-3, -1, 1, 3];
  const points = places.flatMap((y) => places.map((x) => ({ x, y })));
  const met = alongCurve(points, 4).map(({ x, y }) => `${x},${y}`);
  const quarter = (x: number, y: number) => [`${x},${y}`, `${x},${y + 2}`, `${x + 2},${y}`, `${x + 2},${y + 2}`];
  expect(met).toEqual([...quarter(-3, -3), ...quarter(-3, 1), ...quarter(1, -3), ...quarter(1, 1)]);
});
