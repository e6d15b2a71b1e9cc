import { describe, expect, it } from 'vitest';
import { madeUpView } from '../../scripts/bench/made-up-view.ts';
import { layoutGraph } from '../../src/graph/layout.ts';
import { layoutInWorker } from '../../src/pipeline/layout-in-worker.ts';

const positions = ({ graph }: ReturnType<typeof madeUpView>) => graph.mapNodes((node, { x, y }) => [node, x, y]);

describe('layoutInWorker', () => {
  it.each([
    ['a small graph at once', 50],
    ['a larger one in a thread of its own', 450],
  ])('lays out %s, where layoutGraph would', async (_name, nodes) => {
    const [one, other] = [madeUpView(nodes, nodes * 2), madeUpView(nodes, nodes * 2)];
    layoutGraph(one.graph, { iterations: 20 });
    await layoutInWorker(other.graph, { iterations: 20 });
    expect(positions(other)).toEqual(positions(one));
  });

  it('tells every round', async () => {
    const told: number[] = [];
    const { graph } = madeUpView(450, 900);
    await layoutInWorker(graph, { iterations: 7, onRound: (done, of) => told.push(done / of) });
    expect(told).toHaveLength(7);
    expect(told.at(-1)).toBe(1);
  });
});
