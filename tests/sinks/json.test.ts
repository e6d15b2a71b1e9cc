import graphology from 'graphology';
import { describe, expect, it } from 'vitest';
import type { EdgeAttributes, NodeAttributes } from '../../src/model/graph.ts';
import { createJsonSink } from '../../src/sinks/json.ts';
import { describeSinkContract, type SinkContent } from '../contracts/sink-contract.ts';
import { exampleView, viewOf } from '../fixtures/example-view.ts';
import { memoryOutput } from '../fixtures/memory-output.ts';

function readJson(text: string): SinkContent {
  const graph = new graphology.MultiGraph<NodeAttributes, EdgeAttributes>();
  graph.import(JSON.parse(text));
  return {
    nodes: Object.fromEntries(graph.mapNodes((key, { label }) => [key, label])),
    edges: graph.mapEdges((_key, { type }, source, target) => `${type} ${source} ${target}`),
  };
}

describeSinkContract('json', () => {
  let output = memoryOutput();
  return {
    open() {
      output = memoryOutput();
      return createJsonSink(output);
    },
    read: async () => readJson(output.text()),
  };
});

describe('createJsonSink', () => {
  const write = async (view = exampleView()) => {
    const output = memoryOutput();
    await createJsonSink(output).write(view);
    return output.text();
  };

  it('writes what graphology exports, sorted by key', async () => {
    const exported = exampleView().graph.export();
    const byKey = (a: { key?: string }, b: { key?: string }) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1);
    exported.nodes.sort(byKey);
    exported.edges.sort(byKey);
    expect(JSON.parse(await write())).toEqual(exported);
  });

  it('writes the same bytes in whatever order the graph was built', async () => {
    const { graph } = exampleView();
    const turned = graph.emptyCopy();
    turned.clear();
    for (const key of graph.nodes().reverse()) turned.addNode(key, graph.getNodeAttributes(key));
    for (const key of graph.edges().reverse()) {
      const [source, target] = graph.extremities(key);
      const attributes = graph.getEdgeAttributes(key);
      if (graph.isUndirected(key)) turned.addUndirectedEdgeWithKey(key, source, target, attributes);
      else turned.addDirectedEdgeWithKey(key, source, target, attributes);
    }
    expect(await write(viewOf(turned))).toBe(await write());
  });

  it.each(['\0', '\ud800', '\udfff x', '\u001f\ufffe'])('keeps %j', async (label) => {
    const view = exampleView();
    view.graph.setNodeAttribute('Q30', 'label', label);
    expect(readJson(await write(view)).nodes.Q30).toBe(label);
  });
});
