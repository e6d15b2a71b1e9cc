import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4jDriver from 'neo4j-driver';
import { beforeEach, describe, expect, it } from 'vitest';
import { startNeo4j, whyNoNeo4j } from '../../scripts/neo4j/start-neo4j.ts';
import type { GraphView } from '../../src/model/graph.ts';
import { createNeo4jSink } from '../../src/sinks/neo4j.ts';
import { createNeo4jBulkSink } from '../../src/sinks/neo4j-bulk.ts';
import { describeSinkContract } from '../contracts/sink-contract.ts';
import { diskFolder } from '../fixtures/disk-folder.ts';
import { exampleView, ontology } from '../fixtures/example-view.ts';
import { hostileTexts, hostileView } from '../fixtures/hostile-view.ts';
import { importBulk } from '../fixtures/import-bulk.ts';
import { type MemoryFolder, memoryFolder } from '../fixtures/memory-folder.ts';
import { sortContent, wholeContent } from '../fixtures/neo4j-content.ts';
import { readCsvRecords } from '../fixtures/read-csv.ts';
import { useNeo4j } from '../use-neo4j.ts';

function records({ files }: MemoryFolder, name: RegExp): Record<string, string>[] {
  return [...files].filter(([file]) => name.test(file)).flatMap(([, text]) => readCsvRecords(text));
}

describeSinkContract(
  'neo4j-bulk',
  () => {
    let folder = memoryFolder();
    return {
      open() {
        folder = memoryFolder();
        return createNeo4jBulkSink(folder);
      },
      read: async () => ({
        nodes: Object.fromEntries(
          records(folder, /^nodes/).map((row) => [row['id:ID'] ?? '', row['name:string'] ?? '']),
        ),
        edges: records(folder, /^relationships/).map((row) => `${row[':TYPE']} ${row[':START_ID']} ${row[':END_ID']}`),
      }),
    };
  },
  (type) => ontology.edge(type)?.label ?? '',
);

/** The example with plain aliases: no item of a list has a semicolon. */
function plainView(): GraphView {
  const view = exampleView();
  return { ...view, entities: view.entities.map((entity) => ({ ...entity, aliases: ['one', 'other'] })) };
}

describe('createNeo4jBulkSink', () => {
  const write = async (view: GraphView) => {
    const folder = memoryFolder();
    await createNeo4jBulkSink(folder).write(view);
    return folder;
  };

  it('types its headers: days here, offsets there', async () => {
    const folder = await write(plainView());
    const header = (name: string) => readCsvRecords(folder.text(name))[0] ?? {};
    expect(Object.keys(header('nodes-entity.csv'))).toEqual(
      expect.arrayContaining(['id:ID', ':LABEL', 'aliases:string[]', 'claims:long', 'title:string']),
    );
    expect(header('relationships.csv')).toHaveProperty('start:date');
    expect(header('relationships-2.csv')).toHaveProperty('start:long');
    expect(records(folder, /nodes-event/)[0]).toMatchObject({ ':LABEL': 'Event;Meeting', 'start:date': '2017-09-26' });
  });

  it('gives the command, and the constraints for afterwards', async () => {
    const folder = await write(plainView());
    expect(folder.text('README.txt')).toContain(
      'neo4j-admin database import full neo4j \\\n  --nodes=nodes-entity.csv \\\n  --nodes=nodes-event.csv',
    );
    expect(folder.text('README.txt')).not.toContain('--array-delimiter');
    expect(folder.text('schema.cypher').match(/CREATE CONSTRAINT/g)).toHaveLength(3);
  });

  it('puts another sign between items where one has a semicolon', async () => {
    const view = plainView();
    view.graph.setEdgeAttribute('met', 'speakers', ['a;b', 'c']);
    const folder = await write(view);
    expect(folder.text('README.txt')).toContain('--array-delimiter=U+001F');
    expect(records(folder, /^relationships/).map((row) => row['speakers:string[]'])).toContain('a;b\u001fc');
  });

  it('asks for a buffer that holds the longest value', async () => {
    const view = exampleView();
    view.graph.setNodeAttribute('Q30', 'label', 'x'.repeat(3_000_000));
    expect((await write(view)).text('README.txt')).toMatch(/--read-buffer-size=18m/);
  });

  it('makes a file for rows whose values are of another kind', async () => {
    const view = exampleView();
    const entities = view.entities.map((entity, index) => ({
      ...entity,
      qualifiers: { rank: index < 2 ? 'first' : 3 },
    }));
    const folder = await write({ ...view, entities });
    expect([...folder.files.keys()].filter((name) => name.startsWith('nodes-entity'))).toHaveLength(2);
    expect(records(folder, /^nodes/)).toHaveLength(7);
  });

  it('refuses a name that a header cannot have, and writes nothing', async () => {
    const view = exampleView();
    const entities = view.entities.map((entity) => ({ ...entity, qualifiers: { 'a:b{': 1 } }));
    const folder = memoryFolder();
    await expect(createNeo4jBulkSink(folder).write({ ...view, entities })).rejects.toMatchObject({
      code: 'neo4j-bulk-property',
    });
    expect(folder.files.size).toBe(0);
  });

  describe('when neo4j-admin imports it', () => {
    const neo4j = useNeo4j();
    const reason = whyNoNeo4j();
    beforeEach(({ skip }) => {
      if (reason) skip(`neo4j-admin: ${reason}`); // NEO4J_URI gives a server, but no importer
    });

    it('leaves what the Neo4j sink loads, hostile texts and a long one among it', async () => {
      const view = mixedView();
      const reason = whyNoNeo4j();
      if (reason) return expect(reason).toBe('NEO4J_URI'); // unreachable: without Java there is no server here either
      await neo4j.query('MATCH (node) DETACH DELETE node');
      await createNeo4jSink({ driver: neo4j.driver }).write(view);
      const loaded = withoutEmptyLists(sortContent(await neo4j.query(wholeContent)));
      const home = mkdtempSync(join(tmpdir(), 'entente-bulk-'));
      try {
        await createNeo4jBulkSink(diskFolder(join(home, 'files'))).write(view);
        expect(importBulk(join(home, 'files'), home)).toMatch(new RegExp(`${view.graph.order} nodes`));
        expect(sortContent(await readImported(home))).toEqual(loaded);
      } finally {
        rmSync(home, { recursive: true, force: true });
      }
    }, 300_000);
  });
});

/** The example and many hostile texts in one graph, since an import takes a while. */
function mixedView(): GraphView {
  const example = exampleView();
  const hostile = hostileView([...hostileTexts(200), `long "${'ж'.repeat(1_000_000)}`]);
  const { graph } = example;
  hostile.graph.forEachNode((key, attributes) => graph.addNode(key, attributes));
  hostile.graph.forEachEdge((key, attributes, source, target) =>
    graph.addUndirectedEdgeWithKey(key, source, target, attributes),
  );
  return {
    ...example,
    claims: [...example.claims, ...hostile.claims],
    entities: [...example.entities, ...hostile.entities],
    articles: [...example.articles, ...hostile.articles],
  };
}

async function readImported(home: string): Promise<Record<string, unknown>[]> {
  const server = await startNeo4j({ home });
  const driver = neo4jDriver.driver(server.uri, undefined, { disableLosslessIntegers: true });
  try {
    const { records: rows } = await driver.executeQuery(wholeContent);
    return rows.map((row) => row.toObject());
  } finally {
    await driver.close();
    await server.stop();
  }
}

/** The importer knows none. */
function withoutEmptyLists(rows: Record<string, unknown>[]): Record<string, unknown>[] {
  const keep = (value: unknown) =>
    Array.isArray(value) ? value.filter((item) => !String(item).endsWith(',null,[]]')) : value;
  return rows.map((row) => ({ ...row, node: keep(row.node), edge: keep(row.edge) }));
}
