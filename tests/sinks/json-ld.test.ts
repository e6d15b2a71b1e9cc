import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { GraphView } from '../../src/model/graph.ts';
import type { EntityId } from '../../src/model/ids.ts';
import { iriOf, wikidataIri } from '../../src/sinks/iri.ts';
import { createJsonLdSink } from '../../src/sinks/json-ld.ts';
import { describeSinkContract, type SinkContent } from '../contracts/sink-contract.ts';
import { article, exampleView, talks } from '../fixtures/example-view.ts';
import { memoryOutput } from '../fixtures/memory-output.ts';

const schema = 'https://schema.org/';
const prov = 'http://www.w3.org/ns/prov#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The processor may fetch nothing: a context that is not in the file is an error. */
const documentLoader = (url: string): never => {
  throw new Error(`the file asks for ${url}`);
};

type Expanded = Record<string, { '@value'?: unknown; '@id'?: string; '@list'?: unknown[] }[]> & { '@id': string };

async function expand(text: string): Promise<Expanded[]> {
  return (await jsonld.expand(JSON.parse(text), { documentLoader, safe: true } as object)) as unknown as Expanded[];
}

async function write(view: GraphView = exampleView()): Promise<string> {
  const output = memoryOutput();
  await createJsonLdSink(output).write(view);
  return output.text();
}

const keyOf = (iri = '') => decodeURIComponent(iri.replace(/^urn:entente:\w+:/, ''));
const typesOf = (node: Expanded) => (node['@type'] ?? []) as unknown as string[];

async function contentOf(text: string): Promise<SinkContent> {
  const found = await expand(text);
  const isEdge = (node: Expanded) => typesOf(node).includes(`${rdf}Statement`);
  const nodes = found.filter(({ '@id': id }) => /^urn:entente:(node|article):/.test(id));
  const end = (node: Expanded, name: string) => keyOf(node[`${rdf}${name}`]?.[0]?.['@id']);
  return {
    nodes: Object.fromEntries(
      nodes.map((node) => [
        keyOf(node['@id']),
        String((node[`${schema}name`] ?? node[`${schema}headline`])?.[0]?.['@value']),
      ]),
    ),
    edges: found
      .filter(isEdge)
      .map((edge) => `${end(edge, 'predicate').replace(/^.*:/, '')} ${end(edge, 'subject')} ${end(edge, 'object')}`),
  };
}

describeSinkContract('json-ld', () => {
  let output = memoryOutput();
  return {
    open() {
      output = memoryOutput();
      return createJsonLdSink(output);
    },
    async read() {
      const content = await contentOf(output.text());
      // Every article of the view is told, whether or not it is a node.
      return content.edges.length === 0 ? { ...content, nodes: {} } : content;
    },
  };
});

describe('createJsonLdSink', () => {
  it('is JSON-LD that a processor turns into RDF without fetching anything', async () => {
    const quads = await jsonld.toRDF(JSON.parse(await write()), {
      documentLoader,
      format: 'application/n-quads',
      safe: true,
    } as object);
    expect(quads).toContain(`<urn:entente:edge:sanction> <${rdf}predicate> <urn:entente:ontology:sanctioned-by> .`);
    expect(quads).toContain(`"2016-03-02"^^<http://www.w3.org/2001/XMLSchema#date>`);
  });

  it('derives a claim from a quotation of its article', async () => {
    const found = await expand(await write());
    const claim = found.find(({ '@id': id }) => id === iriOf('claim', talks.id));
    const quotation = claim?.[`${prov}wasDerivedFrom`]?.[0] as unknown as Expanded;
    expect(quotation[`${schema}text`]?.[0]?.['@value']).toBe(
      article.text.slice(talks.evidence.start, talks.evidence.end),
    );
    expect(quotation[`${prov}wasQuotedFrom`]?.[0]?.['@id']).toBe(iriOf('article', article.id));
    expect(claim?.[`${schema}about`]?.[0]?.['@id']).toBe(iriOf('node', 'evt_0001'));
  });

  it('attributes a claim to who is said to say it, outermost first', async () => {
    const view = exampleView();
    const says = (speaker: string | null) => ({
      speaker: speaker as EntityId | null,
      mention: null,
      cue: null,
      quoted: false,
    });
    const claim = { ...talks, attribution: [says('ent_petrov'), says(null), says('ent_ri')] };
    const found = await expand(await write({ ...view, claims: [claim] }));
    const told = found.find(({ '@id': id }) => id === iriOf('claim', talks.id));
    expect(told?.[`${prov}wasAttributedTo`]?.map(({ '@id': id }) => keyOf(id))).toEqual(['ent_petrov', 'ent_ri']);
    const chain = told?.['urn:entente:term:attribution']?.[0]?.['@list'] as Expanded[];
    expect(chain.map((link) => link['urn:entente:term:speaker']?.[0]?.['@id'])).toEqual([
      iriOf('node', 'ent_petrov'),
      undefined,
      iriOf('node', 'ent_ri'),
    ]);
    const petrov = found.find(({ '@id': id }) => id === iriOf('node', 'ent_petrov'));
    expect(petrov && typesOf(petrov)).toContain(`${prov}Agent`);
  });

  it('says what things are in the words of schema.org', async () => {
    const found = await expand(await write());
    const types = Object.fromEntries(found.map((node) => [node['@id'], typesOf(node)]));
    expect(types[iriOf('node', 'Q30')]).toEqual([`${schema}Country`, 'urn:entente:ontology:state']);
    expect(types[iriOf('node', 'ent_petrov')]).toContain(`${schema}Person`);
    expect(types[iriOf('node', 'evt_0001')]).toEqual([`${schema}Event`, 'urn:entente:ontology:meeting']);
    expect(types[iriOf('article', article.id)]).toContain(`${schema}NewsArticle`);
    const state = found.find(({ '@id': id }) => id === iriOf('node', 'Q30'));
    expect(state?.[`${schema}sameAs`]).toEqual([{ '@id': 'http://www.wikidata.org/entity/Q30' }]);
  });
});

describe('iriOf', () => {
  it.each(['a b', 'a/b?c#d', 'é', '日本', '<>"{}|\\^`', '%41', '\0', '😀', 'kb:person:kp:x', ''])(
    'keeps %j and writes an IRI',
    (id) => {
      const iri = iriOf('node', id);
      expect(iri).toMatch(/^urn:entente:node:[\w.~:%!'()*-]*$/);
      expect(keyOf(iri)).toBe(id);
    },
  );

  it('keeps halves of signs apart', () => {
    expect(new Set(['\ud800', '\udfff', '\ufffd', '\\ud800'].map((id) => iriOf('node', id))).size).toBe(4);
  });

  it.each(['Q', 'q1', 'Q1/../x', 'Q01', ''])('takes %j for no id of Wikidata', (id) => {
    expect(wikidataIri(id)).toBeNull();
  });
});
