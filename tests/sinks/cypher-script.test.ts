import { beforeEach, describe, expect, it } from 'vitest';
import type { GraphView } from '../../src/model/graph.ts';
import { createCypherScriptSink } from '../../src/sinks/cypher-script.ts';
import { createNeo4jSink } from '../../src/sinks/neo4j.ts';
import { describeSinkContract, type SinkContent } from '../contracts/sink-contract.ts';
import { exampleView, ontology } from '../fixtures/example-view.ts';
import { hostileTexts, hostileView } from '../fixtures/hostile-view.ts';
import { memoryOutput } from '../fixtures/memory-output.ts';
import { sortContent, wholeContent } from '../fixtures/neo4j-content.ts';
import { useNeo4j } from '../use-neo4j.ts';

async function write(view: GraphView, options = {}): Promise<string> {
  const output = memoryOutput();
  await createCypherScriptSink(output, options).write(view);
  return output.text();
}

/** As the simplest client would: a statement ends where a line does, with `;`. */
const statementsOf = (script: string) => script.split(/;\n/).filter((statement) => statement.trim() !== '');

describe('createCypherScriptSink', () => {
  const neo4j = useNeo4j();
  const clear = () => neo4j.query('MATCH (node) DETACH DELETE node');
  const content = async () => sortContent(await neo4j.query(wholeContent));

  async function runScript(script: string): Promise<void> {
    for (const statement of statementsOf(script)) await neo4j.query(statement);
  }

  async function read(): Promise<SinkContent> {
    const nodes = await neo4j.query('MATCH (node) RETURN node.id AS id, node.name AS name');
    const edges = await neo4j.query('MATCH (a)-[edge]->(b) RETURN type(edge) + " " + a.id + " " + b.id AS edge');
    return {
      nodes: Object.fromEntries(nodes.map(({ id, name }) => [id, name])),
      edges: edges.map(({ edge }) => String(edge)).sort(),
    };
  }

  describeSinkContract(
    'cypher',
    async () => {
      await clear();
      let output = memoryOutput();
      return {
        open() {
          output = memoryOutput();
          return createCypherScriptSink(output);
        },
        async read() {
          await runScript(output.text());
          return read();
        },
      };
    },
    (type) => ontology.edge(type)?.label ?? '',
  );

  describe('when it is run', () => {
    beforeEach(clear);

    it.each([
      ['the example', 2, () => exampleView()],
      ['hostile texts', 100, () => hostileView(hostileTexts(200))],
    ])('leaves what the Neo4j sink loads: %s', async (_name, batchSize, makeView) => {
      await createNeo4jSink({ driver: neo4j.driver }).write(makeView());
      const loaded = await content();
      await clear();
      const script = await write(makeView(), { batchSize });
      await runScript(script);
      expect(await content()).toEqual(loaded);
      await runScript(script);
      expect(await content()).toEqual(loaded);
      // Nothing is left to do for a load, which takes over where the script ended.
      expect(await createNeo4jSink({ driver: neo4j.driver }).write(makeView())).toMatchObject({
        nodesCreated: 0,
        relationshipsCreated: 0,
        propertiesSet: 0,
        labelsChanged: 0,
        nodesDeleted: 0,
        relationshipsDeleted: 0,
      });
    });

    it('makes the same constraints and indexes', async () => {
      await runScript(await write(exampleView()));
      const [row] = await neo4j.query('SHOW CONSTRAINTS YIELD name RETURN count(*) AS constraints');
      expect(row?.constraints).toBe(3);
    });
  });

  it('writes batches', async () => {
    const of = async (batchSize: number) => statementsOf(await write(exampleView(), { batchSize })).length;
    expect(await of(1)).toBe((await of(1_000)) + 5);
  });

  it('refuses a type that the ontology does not have, and writes nothing', async () => {
    const view = exampleView();
    view.graph.setNodeAttribute('Q30', 'type', 'State`) DETACH DELETE n //');
    const output = memoryOutput();
    await expect(createCypherScriptSink(output).write(view)).rejects.toMatchObject({ code: 'neo4j-unknown-type' });
    expect(output.text()).toBe('');
  });
});
