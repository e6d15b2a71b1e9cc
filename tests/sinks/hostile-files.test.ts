import graphology from 'graphology';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { createCsvSink } from '../../src/sinks/csv.ts';
import { createGexfSink } from '../../src/sinks/gexf.ts';
import { createGraphmlSink } from '../../src/sinks/graphml.ts';
import { createJsonSink } from '../../src/sinks/json.ts';
import { createJsonLdSink } from '../../src/sinks/json-ld.ts';
import type { Output, Sink } from '../../src/sinks/sink.ts';
import { createSvgSink } from '../../src/sinks/svg.ts';
import { hostileTexts, hostileView } from '../fixtures/hostile-view.ts';
import { memoryFolder } from '../fixtures/memory-folder.ts';
import { memoryOutput } from '../fixtures/memory-output.ts';
import { readCsvRecords } from '../fixtures/read-csv.ts';
import { readGraphml } from '../fixtures/read-graphml.ts';
import { readXml } from '../fixtures/read-xml.ts';

// What reaches Neo4j is tried in neo4j.test.ts, cypher-script.test.ts and neo4j-bulk.test.ts, on the real server.

const texts = [...hostileTexts(200), `${'a\'"\\;<&\u2028'}${'ж😀'.repeat(300_000)}`];
const view = () => hostileView(texts);
const ids = view().graph.nodes();
const byId = (wanted: (text: string) => string) =>
  Object.fromEntries(texts.map((text, index) => [ids[index], wanted(text)]));

const asItIs = (text: string) => text;
const wellFormed = (text: string) => text.toWellFormed();
/** What XML 1.0 cannot hold is U+FFFD, by its specification's own list of signs. */
const inXml = (text: string) => text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

async function write(makeSink: (output: Output) => Sink): Promise<string> {
  const output = memoryOutput();
  await makeSink(output).write(view());
  return output.text();
}

async function writeCsv(name: string): Promise<Record<string, string>[]> {
  const folder = memoryFolder();
  await createCsvSink(folder).write(view());
  return readCsvRecords(folder.text(name));
}

const unmark = (text = '') => (text.startsWith("'") ? text.slice(1) : text);
const schema = 'https://schema.org/';
type Expanded = Record<string, { '@value': string }[]> & { '@id': string };

describe('hostile texts come back from', () => {
  it('JSON, as they were', async () => {
    const graph = new graphology.MultiGraph();
    graph.import(JSON.parse(await write(createJsonSink)));
    expect(Object.fromEntries(graph.mapNodes((key, { label }) => [key, label]))).toEqual(byId(asItIs));
  });

  it('GEXF', async () => {
    const nodes = readXml(await write(createGexfSink)).filter(({ name }) => name === 'node');
    expect(Object.fromEntries(nodes.map(({ attributes }) => [attributes.id, attributes.label]))).toEqual(byId(inXml));
  });

  it('SVG, where a name is a title', async () => {
    const titles = readXml(await write(createSvgSink)).filter(
      ({ name, path }) => name === 'title' && path.at(-1) === 'path',
    );
    expect(titles).toHaveLength(texts.length + 1); // and one of the legend
  });

  it('GraphML, quotations and all', async () => {
    const { nodes, edges } = readGraphml(await write(createGraphmlSink));
    expect(Object.fromEntries(nodes.map(({ attributes, data }) => [attributes.id, data.label]))).toEqual(byId(inXml));
    expect(edges.map(({ data }) => data.quote ?? '')).toEqual(texts.slice(0, -1).map(inXml));
  });

  it('CSV, quotations and all, and none can be run', async () => {
    const nodes = await writeCsv('nodes.csv');
    expect(Object.fromEntries(nodes.map(({ id, label }) => [id, unmark(label)]))).toEqual(byId(wellFormed));
    const edges = await writeCsv('edges.csv');
    expect(edges.map(({ quote }) => unmark(quote))).toEqual(texts.slice(0, -1).map(wellFormed));
    for (const { label = '', aliases = '', url = '' } of nodes) {
      for (const text of [label, aliases, url]) expect(text).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
    }
  });

  it('JSON-LD, by a processor, quotations and all', async () => {
    const document = JSON.parse(await write(createJsonLdSink));
    const found = (await jsonld.expand(document, { safe: true } as object)) as unknown as Expanded[];
    const value = (node: Expanded | undefined, name: string) => node?.[`${schema}${name}`]?.[0]?.['@value'];
    const nodes = found.filter(({ '@id': id }) => id.startsWith('urn:entente:node:'));
    expect(Object.fromEntries(nodes.map((node) => [node['@id'].slice(17), value(node, 'name')]))).toEqual(
      byId(wellFormed),
    );
    const quotations = found.flatMap(
      (node) => (node['http://www.w3.org/ns/prov#wasDerivedFrom'] ?? []) as unknown as Expanded[],
    );
    const quoted = quotations.flatMap((node) => value(node, 'text') ?? []);
    expect([...quoted].sort()).toEqual(texts.map(wellFormed).sort());
    expect(await jsonld.toRDF(document, { format: 'application/n-quads', safe: true } as object)).toContain(
      'urn:entente',
    );
  });
});

describe('the same graph gives the same bytes', () => {
  it.each([
    ['gexf', createGexfSink],
    ['graphml', createGraphmlSink],
    ['json', createJsonSink],
    ['json-ld', createJsonLdSink],
    ['svg', createSvgSink],
  ])('in %s', async (_name, makeSink) => {
    expect(await write(makeSink)).toBe(await write(makeSink));
  });
});
