import { beforeEach, describe, expect, it } from 'vitest';
import type { GraphView } from '../../src/model/graph.ts';
import { createNeo4jSink, type Neo4jSinkOptions } from '../../src/sinks/neo4j.ts';
import { describeSinkContract, type SinkContent } from '../contracts/sink-contract.ts';
import { article, exampleView, hostileName, ontology, sanctions, talks } from '../fixtures/example-view.ts';
import { useNeo4j } from '../use-neo4j.ts';

describe('createNeo4jSink', () => {
  const neo4j = useNeo4j();
  const load = (view: GraphView, options: Partial<Neo4jSinkOptions> = {}) =>
    createNeo4jSink({ driver: neo4j.driver, ...options }).write(view);
  const clear = () => neo4j.query('MATCH (node) DETACH DELETE node');

  async function content(): Promise<SinkContent> {
    const nodes = await neo4j.query('MATCH (node) RETURN node.id AS id, node.name AS name ORDER BY id');
    const edges = await neo4j.query(
      'MATCH (a)-[edge]->(b) RETURN type(edge) + " " + a.id + " " + b.id AS edge ORDER BY edge',
    );
    return {
      nodes: Object.fromEntries(nodes.map(({ id, name }) => [id, name])),
      edges: edges.map(({ edge }) => String(edge)),
    };
  }

  /** Everything there is, so that "nothing changed" means just that. */
  const everything = () =>
    neo4j.query(`MATCH (node) OPTIONAL MATCH (node)-[edge]->(other)
      RETURN labels(node) AS labels, properties(node) AS node, type(edge) AS type, properties(edge) AS edge, other.id AS other
      ORDER BY node.id, edge.id`);

  describeSinkContract(
    'neo4j',
    async () => {
      await clear();
      return { open: () => createNeo4jSink({ driver: neo4j.driver }), read: content };
    },
    (type) => ontology.edge(type)?.label ?? '',
  );

  describe('what is stored', () => {
    beforeEach(async () => {
      await clear();
      await load(exampleView());
    });

    it('has every supertype as a label', async () => {
      const rows = await neo4j.query('MATCH (node) RETURN node.id AS id, labels(node) AS labels');
      const labels = Object.fromEntries(rows.map(({ id, labels }) => [id, [...(labels as string[])].sort()]));
      expect(labels).toMatchObject({
        Q30: ['Actor', 'Entity', 'State'],
        ent_petrov: ['Actor', 'Entity', 'Official', 'Person'],
        evt_0001: ['Event', 'Meeting'],
        [article.id]: ['Article'],
      });
    });

    it('has the words, days and sources on a relationship', async () => {
      const [row] = await neo4j.query(`MATCH ()-[tie:SANCTIONED_BY]->()
        RETURN tie {.*, start: toString(tie.start)} AS tie`);
      expect(row?.tie).toEqual({
        id: 'sanction',
        entente: 'entente',
        status: 'asserted',
        quote: 'The United States sanctioned North Korea, Petrov said.',
        articles: [article.id],
        claims: expect.arrayContaining([sanctions.id]),
        sources: 1,
        weight: 2,
        start: '2016-03-02',
        confidence: 0.9,
        speakers: ['ent_petrov'],
        disputedBy: [],
      });
    });

    it('stores a symmetric edge once, from the smaller id', async () => {
      const rows = await neo4j.query('MATCH (a)-[:MET_WITH]->(b) RETURN a.id AS a, b.id AS b');
      expect(rows).toEqual([{ a: 'ent_petrov', b: 'ent_ri' }]);
    });

    it('quotes the article where an event is reported', async () => {
      const [row] = await neo4j.query(
        'MATCH (:Event)-[r:REPORTED_IN]->(:Article) RETURN r.quote AS quote, r.start AS start, r.end AS end',
      );
      const { start, end } = talks.evidence;
      expect(row).toEqual({ quote: article.text.slice(start, end), start, end });
    });

    it('keeps articles without their text, unless it is asked for', async () => {
      const read = () =>
        neo4j.query(
          'MATCH (a:Article) RETURN a.title AS title, a.url AS url, a.publisher AS publisher, toString(a.published) AS published, a.text AS text',
        );
      const { title, url, publisher, published, text } = article;
      expect(await read()).toEqual([{ title, url, publisher, published, text: null }]);
      await load(exampleView(), { articleText: true });
      expect(await read()).toEqual([{ title, url, publisher, published, text }]);
    });

    it('makes constraints and indexes', async () => {
      const constraints = await neo4j.query(
        'SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties RETURN type, labelsOrTypes[0] AS label, properties[0] AS property ORDER BY label',
      );
      expect(constraints).toEqual(
        ['Article', 'Entity', 'Event'].map((label) => ({ type: 'UNIQUENESS', label, property: 'id' })),
      );
      const indexes = await neo4j.query(
        'SHOW INDEXES YIELD type, labelsOrTypes, properties WHERE type = "RANGE" AND properties[0] IN ["name", "published"] RETURN labelsOrTypes[0] + "." + properties[0] AS name ORDER BY name',
      );
      expect(indexes.map(({ name }) => name)).toEqual([
        'Article.name',
        'Article.published',
        'Entity.name',
        'Event.name',
      ]);
      const words = await neo4j.query(
        'SHOW INDEXES YIELD type, labelsOrTypes, properties WHERE type = "FULLTEXT" RETURN labelsOrTypes, properties',
      );
      expect(words).toEqual([
        { labelsOrTypes: ['Article', 'Entity', 'Event'], properties: ['name', 'fullName', 'aliases'] },
      ]);
    });
  });

  describe('loading again', () => {
    beforeEach(clear);

    it('changes nothing when the graph is the same', async () => {
      const first = await load(exampleView());
      expect(first).toMatchObject({ nodesCreated: 7, relationshipsCreated: 7, nodesDeleted: 0 });
      const before = await everything();
      expect(await load(exampleView())).toEqual({
        nodes: 7,
        edges: 7,
        nodesCreated: 0,
        relationshipsCreated: 0,
        propertiesSet: 0,
        labelsChanged: 0,
        nodesDeleted: 0,
        relationshipsDeleted: 0,
        nodesKept: 0,
      });
      expect(await everything()).toEqual(before);
    });

    it('follows what changed: labels, properties, ends, and what is gone', async () => {
      await load(exampleView());
      const view = exampleView();
      view.graph.setNodeAttribute('ent_ri', 'type', 'person');
      view.graph.setNodeAttribute('Q30', 'label', 'USA');
      view.graph.dropEdge('office-1');
      view.graph.dropEdge('sanction');
      view.graph.addDirectedEdgeWithKey('sanction', 'Q159', 'Q30', exampleView().graph.getEdgeAttributes('sanction'));
      view.graph.dropNode('Q423');
      const report = await load(view);
      expect(report).toMatchObject({
        nodesCreated: 0,
        nodesDeleted: 1,
        relationshipsCreated: 1,
        relationshipsDeleted: 3,
      });
      const changed = await everything();
      await clear();
      await load(view);
      expect(changed).toEqual(await everything());
    });

    it('leaves what is gone when told not to prune', async () => {
      await load(exampleView());
      const view = exampleView();
      view.graph.dropNode('Q423');
      expect(await load(view, { prune: false })).toMatchObject({ nodesDeleted: 0, relationshipsDeleted: 0 });
      expect(Object.keys((await content()).nodes)).toContain('Q423');
    });

    it('finishes a load that died half-way', async () => {
      const dying: Neo4jSinkOptions = { driver: neo4j.driver, batchSize: 2 };
      const dies = createNeo4jSink(dying).write(exampleView(), (done) => {
        if (done >= 9) throw new Error('killed');
      });
      await expect(dies).rejects.toThrow('killed');
      await load(exampleView());
      const finished = await everything();
      await clear();
      await load(exampleView());
      expect(finished).toEqual(await everything());
    });
  });

  describe('what is not ours', () => {
    beforeEach(clear);

    it('is never touched', async () => {
      await neo4j.query('CREATE (:Entity {id: "theirs", name: "X"})-[:MET_WITH {id: "met"}]->(:Note {text: "n"})');
      const theirs =
        'MATCH (node) WHERE node.entente IS NULL OPTIONAL MATCH (node)-[edge]->() RETURN node, edge ORDER BY labels(node)';
      const before = await neo4j.query(theirs);
      await load(exampleView());
      const view = exampleView();
      view.graph.clear();
      expect(await load(view)).toMatchObject({ nodesDeleted: 7, relationshipsDeleted: 7 });
      expect(await neo4j.query(theirs)).toEqual(before);
    });

    it('keeps a node of ours alive that it hangs on', async () => {
      await load(exampleView());
      await neo4j.query('MATCH (state:State {id: "Q423"}) CREATE (:Note {text: "mine"})-[:ABOUT]->(state)');
      const view = exampleView();
      view.graph.dropNode('Q423');
      expect(await load(view)).toMatchObject({ nodesDeleted: 0, nodesKept: 1, relationshipsDeleted: 2 });
      expect(await neo4j.query('MATCH (:Note)-[:ABOUT]->(state) RETURN state.id AS id')).toEqual([{ id: 'Q423' }]);
    });

    it('is not taken over when it has an id of ours', async () => {
      await neo4j.query('CREATE (:Entity {id: "Q30", name: "theirs"})');
      await expect(load(exampleView())).rejects.toMatchObject({ code: 'neo4j-id-taken', retriable: false });
      expect(await neo4j.query('MATCH (node {id: "Q30"}) RETURN node.name AS name')).toEqual([{ name: 'theirs' }]);
    });
  });

  describe('hostile input', () => {
    beforeEach(clear);

    it.each([
      ['a zero byte', 'a\0b', 'a\0b'],
      ['a lone high surrogate', '\ud83d!', '\ufffd!'],
      ['a lone low surrogate', '!\ude00', '!\ufffd'],
      ['a backtick and a clause', "`}) DETACH DELETE n // '", "`}) DETACH DELETE n // '"],
      ['a noncharacter', '\uffff', '\uffff'],
      ['nothing', '', ''],
    ])('stores %s', async (_name, label, stored) => {
      const view = exampleView();
      view.graph.setNodeAttribute('Q30', 'label', label);
      await load(view);
      expect((await content()).nodes).toEqual({ ...(await namesOf(exampleView())), Q30: stored });
      expect(await load(view)).toMatchObject({ propertiesSet: 0 });
    });

    it('stores a name that is too long for an index, whole', async () => {
      const label = `${hostileName}${'ж'.repeat(1_000_000)}`;
      const view = exampleView();
      view.graph.setNodeAttribute('Q30', 'label', label);
      await load(view);
      const [row] = await neo4j.query(
        'MATCH (node:State {id: "Q30"}) RETURN size(node.name) <= 2000 AS short, node.fullName = $label AS whole',
        { label },
      );
      expect(row).toEqual({ short: true, whole: true });
    });

    it('refuses a type that the ontology does not have, and writes nothing', async () => {
      const bad = ['node', 'edge'].map((what) => {
        const view = exampleView();
        const type = 'State`) DETACH DELETE n //';
        if (what === 'node') view.graph.setNodeAttribute('Q30', 'type', type);
        else view.graph.setEdgeAttribute('met', 'type', type);
        return view;
      });
      for (const view of bad) await expect(load(view)).rejects.toMatchObject({ code: 'neo4j-unknown-type' });
      expect(await content()).toEqual({ nodes: {}, edges: [] });
    });
  });
});

async function namesOf({ graph }: GraphView): Promise<Record<string, string>> {
  return Object.fromEntries(graph.mapNodes((key, { label }) => [key, label]));
}
