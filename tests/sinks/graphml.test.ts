import { describe, expect, it } from 'vitest';
import { createGraphmlSink } from '../../src/sinks/graphml.ts';
import { describeSinkContract, type SinkContent } from '../contracts/sink-contract.ts';
import { article, exampleView, sanctions, viewOf } from '../fixtures/example-view.ts';
import { memoryOutput } from '../fixtures/memory-output.ts';
import { readGraphml } from '../fixtures/read-graphml.ts';

function contentOf(text: string): SinkContent {
  const { nodes, edges } = readGraphml(text);
  return {
    nodes: Object.fromEntries(nodes.map(({ attributes, data }) => [attributes.id, data.label ?? ''])),
    edges: edges.map(({ attributes, data }) => `${data.type} ${attributes.source} ${attributes.target}`),
  };
}

describeSinkContract('graphml', () => {
  let output = memoryOutput();
  return {
    open() {
      output = memoryOutput();
      return createGraphmlSink(output);
    },
    read: async () => contentOf(output.text()),
  };
});

describe('createGraphmlSink', () => {
  const write = async (view = exampleView(), options = {}) => {
    const output = memoryOutput();
    await createGraphmlSink(output, options).write(view);
    return readGraphml(output.text());
  };
  const edge = ({ edges }: Awaited<ReturnType<typeof write>>, id: string) =>
    edges.find(({ attributes }) => attributes.id === id);

  it('types its attributes', async () => {
    const { keys } = await write();
    const typeOf = Object.fromEntries(keys.map((key) => [key.id, key['attr.type']]));
    expect(typeOf).toMatchObject({
      'node-label': 'string',
      'node-claims': 'int',
      'node-x': 'double',
      'edge-weight': 'double',
      'edge-attributed': 'boolean',
    });
    expect(new Set(keys.map(({ id }) => id)).size).toBe(keys.length);
  });

  it('writes the words behind an edge, its days and who says it', async () => {
    expect(edge(await write(), 'sanction')?.data).toEqual({
      type: 'sanctioned-by',
      status: 'asserted',
      start: '2016-03-02',
      weight: '2',
      sources: '1',
      confidence: '0.9',
      speakers: 'ent_petrov',
      claims: expect.stringMatching(/^clm_\w+;clm_\w+$/),
      articles: article.id,
      quote: 'The United States sanctioned North Korea, Petrov said.',
      color: '#4c9fd4',
    });
    expect(edge(await write(), 'sanction')?.data.claims).toContain(sanctions.id);
  });

  it('writes symmetric edges as undirected, or as directed ones that say so', async () => {
    const mixed = await write();
    expect(edge(mixed, 'met')?.attributes.directed).toBe('false');
    expect(edge(mixed, 'sanction')?.attributes.directed).toBeUndefined();
    const directed = await write(exampleView(), { directed: true });
    expect(directed.edges).toHaveLength(mixed.edges.length);
    expect(directed.edges.filter(({ attributes }) => attributes.directed !== undefined)).toEqual([]);
    expect(edge(directed, 'met')?.data.symmetric).toBe('true');
    expect(edge(directed, 'sanction')?.data.symmetric).toBeUndefined();
  });

  it('starts a symmetric edge at the smaller id', async () => {
    const { graph } = exampleView();
    const attributes = graph.getEdgeAttributes('met');
    graph.dropEdge('met');
    graph.addUndirectedEdgeWithKey('met', 'ent_ri', 'ent_petrov', attributes);
    const { source, target } = edge(await write(viewOf(graph), { directed: true }), 'met')?.attributes ?? {};
    expect([source, target]).toEqual(['ent_petrov', 'ent_ri']);
  });

  it('keeps the items of a list apart', async () => {
    const view = exampleView();
    view.graph.setEdgeAttribute('met', 'speakers', ['a;b', 'c\\']);
    expect(edge(await write(view), 'met')?.data.speakers).toBe('a\\;b;c\\\\');
  });

  it('leaves out what is no number', async () => {
    const view = exampleView();
    view.graph.mergeNodeAttributes('Q30', { x: Number.NaN, sources: Number.POSITIVE_INFINITY, claims: 2.5 });
    const data = (await write(view)).nodes.find(({ attributes }) => attributes.id === 'Q30')?.data;
    expect(data).toMatchObject({ claims: '2', y: '-2' });
    expect(data).not.toHaveProperty('x');
    expect(data).not.toHaveProperty('sources');
  });
});
