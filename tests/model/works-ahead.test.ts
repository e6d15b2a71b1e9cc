import { expect, test } from 'vitest';
import { worksAhead } from '../../src/model/works-ahead.ts';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

test.each([1, 2, 3, 9])('gives results in the order of the items, %i at a time', async (most) => {
  let underway = 0;
  let highest = 0;
  const results = worksAhead([5, 1, 4, 2, 3], most, async (item) => {
    underway += 1;
    highest = Math.max(highest, underway);
    await wait(item);
    underway -= 1;
    return item;
  });
  expect(await collect(results)).toEqual([5, 1, 4, 2, 3]);
  expect(highest).toBe(Math.min(most, 5));
});

test('nothing gives nothing', async () => {
  expect(await collect(worksAhead([], 2, async () => 1))).toEqual([]);
});

test('gives what came before a failure, and the failure in its turn', async () => {
  const given: number[] = [];
  const works = worksAhead([1, 2, 3, 4], 4, async (item) => {
    if (item > 2) throw new Error(`no ${item}`);
    await wait(5);
    return item;
  });
  const taking = (async () => {
    for await (const item of works) given.push(item);
  })();
  await expect(taking).rejects.toThrow('no 3');
  expect(given).toEqual([1, 2]);
});
