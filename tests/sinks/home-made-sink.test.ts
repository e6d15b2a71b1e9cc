import type { Output, Sink } from '../../src/sinks/sink.ts';
import { describeSinkContract } from '../contracts/sink-contract.ts';
import { memoryOutput } from '../fixtures/memory-output.ts';

/** A format of one's own: every node and edge as a line of JSON. */
function createLinesSink(output: Output): Sink {
  return {
    name: 'lines',
    version: '1',
    async write({ graph }, progress) {
      for (const key of graph.nodes().sort()) {
        await output.write(`${JSON.stringify(['node', key, graph.getNodeAttribute(key, 'label')])}\n`);
      }
      for (const key of graph.edges().sort()) {
        const [source, target] = graph.extremities(key);
        await output.write(`${JSON.stringify(['edge', graph.getEdgeAttribute(key, 'type'), source, target])}\n`);
      }
      const done = graph.order + graph.size;
      progress?.(done, done);
      return { nodes: graph.order, edges: graph.size };
    },
  };
}

describeSinkContract('a home-made sink', () => {
  let output = memoryOutput();
  return {
    open() {
      output = memoryOutput();
      return createLinesSink(output);
    },
    async read() {
      const lines = output
        .text()
        .split('\n')
        .filter(Boolean)
        .map((line): string[] => JSON.parse(line));
      return {
        nodes: Object.fromEntries(lines.filter(([kind]) => kind === 'node').map(([, key, label]) => [key, label])),
        edges: lines.filter(([kind]) => kind === 'edge').map(([, ...edge]) => edge.join(' ')),
      };
    },
  };
});
