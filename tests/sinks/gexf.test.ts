import { describe, expect, it } from 'vitest';
import type { EdgeAttributes, NodeAttributes } from '../../src/model/graph.ts';
import { createGexfSink } from '../../src/sinks/gexf.ts';
import { edgeColumns, nodeColumns } from '../../src/sinks/gexf-columns.ts';
import { describeSinkContract, type SinkContent } from '../contracts/sink-contract.ts';
import { exampleView } from '../fixtures/example-view.ts';
import { memoryOutput } from '../fixtures/memory-output.ts';
import { readXml } from '../fixtures/read-xml.ts';

function readGexf(text: string): SinkContent {
  const elements = readXml(text);
  const attributesOf = (name: string) =>
    elements.filter((element) => element.name === name).map((found) => found.attributes);
  return {
    nodes: Object.fromEntries(attributesOf('node').map(({ id, label }) => [id, label])),
    edges: attributesOf('edge').map(({ kind, source, target }) => `${kind} ${source} ${target}`),
  };
}

describeSinkContract('gexf', () => {
  let output = memoryOutput();
  return {
    open() {
      output = memoryOutput();
      return createGexfSink(output);
    },
    read: async () => readGexf(output.text()),
  };
});

async function write(change: { node?: Partial<NodeAttributes>; edge?: Partial<EdgeAttributes> } = {}): Promise<string> {
  const view = exampleView();
  view.graph.mergeNodeAttributes('Q30', change.node ?? {});
  view.graph.mergeEdgeAttributes('met', change.edge ?? {});
  const output = memoryOutput();
  await createGexfSink(output).write(view);
  return output.text();
}

/** The line of one node or edge: each stands on its own. */
const lineOf = (text: string, id: string) => text.split('\n').find((line) => line.includes(` id="${id}"`)) ?? '';

describe('createGexfSink', () => {
  it('writes GEXF 1.3, dynamic, without a clock', async () => {
    const text = await write();
    expect(text).toContain('<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">');
    expect(text).toContain('mode="dynamic" timeformat="date" timerepresentation="interval"');
    expect(text).toContain('<description>example</description>');
    expect(text).not.toContain('lastmodifieddate');
  });

  it('declares every attribute that it uses', async () => {
    const elements = readXml(await write());
    const declared = elements.filter(({ name }) => name === 'attribute').map(({ attributes }) => attributes.id);
    expect(new Set(declared)).toEqual(new Set([...nodeColumns, ...edgeColumns].map(({ id }) => id)));
    for (const { name, attributes } of elements) if (name === 'attvalue') expect(declared).toContain(attributes.for);
  });

  it('has unique ids, and nodes for every edge', async () => {
    const elements = readXml(await write());
    const nodes = elements.filter(({ name }) => name === 'node').map(({ attributes }) => attributes.id);
    const edges = elements.filter(({ name }) => name === 'edge').map(({ attributes }) => attributes);
    expect(new Set(nodes).size).toBe(nodes.length);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    for (const { source, target } of edges) expect(nodes).toEqual(expect.arrayContaining([source, target]));
  });

  it('writes looks, days, weight and direction', async () => {
    const text = await write();
    expect(lineOf(text, 'Q30')).toContain(
      '<viz:color r="209" g="73" b="91"/><viz:position x="1.5" y="-2" z="0"/><viz:size value="5"/><viz:shape value="disc"/>',
    );
    expect(lineOf(text, 'evt_0001')).toContain(' start="2017-09-26" end="2017-09-26">');
    expect(lineOf(text, 'met')).toContain(
      'type="undirected" kind="met-with" label="met-with" weight="1" start="2017-09-26"',
    );
    expect(lineOf(text, 'sanction')).toContain(
      'type="directed" kind="sanctioned-by" label="sanctioned-by" weight="2" start="2016-03-02">',
    );
  });

  it.each([
    ['no days', { start: null, end: null }, ''],
    ['an open end', { start: '2017-01-01', end: null }, ' start="2017-01-01"'],
    ['an open start', { start: null, end: '2017-01-01' }, ' end="2017-01-01"'],
    ['an end before its start', { start: '2018-01-01', end: '2017-01-01' }, ''],
    ['no day of the calendar', { start: '2017-02-30', end: null }, ''],
  ])('writes %s', async (_name, edge, days) => {
    expect(lineOf(await write({ edge }), 'met')).toContain(`weight="1"${days}>`);
  });

  it.each([
    ['\0', '\ufffd'],
    ['a\u001fb', 'a\ufffdb'],
    ['\ud83d', '\ufffd'],
    ['\ude00!', '\ufffd!'],
    ['\ufffe\uffff', '\ufffd\ufffd'],
    ['😀', '😀'],
  ])('writes the label %j as %j', async (label, written) => {
    expect(readGexf(await write({ node: { label } })).nodes.Q30).toBe(written);
  });

  it('keeps ids apart that XML cannot hold', async () => {
    const view = exampleView();
    for (const id of ['x\0', 'x\u0001', 'x\ud800']) view.graph.addNode(id, view.graph.getNodeAttributes('Q30'));
    const output = memoryOutput();
    await createGexfSink(output).write(view);
    expect(Object.keys(readGexf(output.text()).nodes)).toEqual(
      expect.arrayContaining(['x\\u0000', 'x\\u0001', 'x\\ud800']),
    );
  });

  it('leaves out what is no number and no colour', async () => {
    const text = await write({
      node: { x: Number.NaN, size: Number.POSITIVE_INFINITY, sources: Number.NaN, color: 'red"/>' },
    });
    expect(lineOf(text, 'Q30')).not.toMatch(/viz:position|viz:size|viz:color|sources|red/);
  });
});
