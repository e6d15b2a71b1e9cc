/**
 * Loads one graph into an empty Neo4j in several ways, each into a server of its own:
 * `npx tsx scripts/bench/neo4j.ts [WAY…] [--nodes 100000] [--edges 500000] [--sample 20000] [--apoc FOLDER] [--python PYTHON] [--live]`
 *
 *   ours      Entente's sink; then the same again, which must create nothing. --live collects garbage at each tenth of the load and says what is
 *             alive then: the graph, and what the loader holds beside it (the times are longer with it)
 *   by-edge   one MERGE statement a node, one an edge, as a first script does it; a sample, scaled up
 *   graphrag  neo4j-graphrag's Neo4jWriter (pip install neo4j-graphrag), which needs APOC: --apoc names a folder with its jars,
 *             as scripts/bench/apoc.xml fetches them: mvn -f scripts/bench/apoc.xml
 *             org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies -DoutputDirectory=FOLDER
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphView } from '../../src/model/graph.ts';
import { createNeo4jSink } from '../../src/sinks/neo4j.ts';
import { planLoad } from '../../src/sinks/neo4j-plan.ts';
import { createRowMaker } from '../../src/sinks/neo4j-rows.ts';
import { mergeEdges, mergeNodes, schemaStatements } from '../../src/sinks/neo4j-statements.ts';
import { liveMegabytes } from './live-megabytes.ts';
import { madeUpView } from './made-up-view.ts';
import { withServer } from './with-server.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    nodes: { type: 'string', default: '100000' },
    edges: { type: 'string', default: '500000' },
    sample: { type: 'string', default: '20000' },
    apoc: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    live: { type: 'boolean', default: false },
  },
});
const view = madeUpView(Number(values.nodes), Number(values.edges));
const ways: Readonly<Record<string, () => Promise<void>>> = { ours, 'by-edge': byEdge, graphrag };
for (const way of positionals.length > 0 ? positionals : Object.keys(ways)) await ways[way]?.();

async function ours(): Promise<void> {
  await withDriver(async (driver) => {
    const sink = createNeo4jSink({ driver });
    const live: number[] = [];
    const size = view.graph.order + view.graph.size;
    const sample = (done: number) => {
      if (values.live && done >= (live.length * size) / 10) live.push(liveMegabytes());
    };
    sample(0);
    for (const turn of ['ours', 'ours, again']) {
      const start = performance.now();
      const { nodesCreated, relationshipsCreated, propertiesSet } = await sink.write(view, sample);
      const counts = `${nodesCreated} nodes, ${relationshipsCreated} relationships, ${propertiesSet} properties set`;
      report(turn, start, `${counts}; peak ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB`);
      if (live.length > 0)
        console.log(`${'alive, MB'.padEnd(12)} before and at each tenth: ${live.splice(0).join(' ')}`);
    }
  });
}

async function byEdge(): Promise<void> {
  await withDriver(async (driver) => {
    const plan = planLoad(view.graph, view.ontology);
    const rows = createRowMaker(view, { articleText: false });
    for (const statement of schemaStatements(plan)) await driver.executeQuery(statement);
    await createNeo4jSink({ driver }).write({ ...view, graph: withoutEdges(view) });
    const sample = Number(values.sample);
    const session = driver.session();
    const timed = async (keys: readonly string[], run: (key: string) => Promise<unknown>) => {
      const start = performance.now();
      for (const key of keys) await run(key);
      return (performance.now() - start) / keys.length;
    };
    const [nodes] = plan.nodes;
    const node = await timed(nodes?.keys.slice(0, sample / 4) ?? [], (key) =>
      session.run(mergeNodes(nodes?.root ?? ''), {
        rows: [rows.node(key)],
        mark: 'entente',
        family: nodes?.family ?? [],
      }),
    );
    const [group] = plan.edges;
    if (!group) throw new Error('the graph has no edge');
    const edge = await timed(group.keys.slice(0, sample), (key) =>
      session.run(mergeEdges(group), { rows: [rows.edge(key)], mark: 'entente' }),
    );
    await session.close();
    const seconds = (node * view.graph.order + edge * view.graph.size) / 1_000;
    console.log(
      `${'by-edge'.padEnd(12)} ${seconds.toFixed(1).padStart(8)} s  from a sample of ${sample}: ${edge.toFixed(2)} ms an edge`,
    );
  });
}

async function graphrag(): Promise<void> {
  if (!values.apoc) return console.log('graphrag     left out: --apoc names the folder with its jar');
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    await writeRows(join(folder, 'graph.jsonl'));
    await withServer(
      undefined,
      async (uri) => {
        const program = fileURLToPath(new URL('graphrag_load.py', import.meta.url));
        const { stdout, stderr, status } = spawnSync(values.python, [program, uri, join(folder, 'graph.jsonl')], {
          encoding: 'utf8',
        });
        if (status !== 0) throw new Error(stderr.slice(-2_000));
        console.log(`${'graphrag'.padEnd(12)} ${stdout.trim()}`);
      },
      values.apoc,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The very rows that our loader sends, but for dates, which are text here. */
async function writeRows(path: string): Promise<void> {
  const rows = createRowMaker(view, { articleText: false });
  const plan = planLoad(view.graph, view.ontology);
  const stream = createWriteStream(path);
  const properties = (row: { properties: object }) =>
    Object.fromEntries(
      Object.entries(row.properties).flatMap(([name, value]) =>
        value === null ? [] : [[name, neo4j.isDate(value) || neo4j.isInt(value) ? String(value) : value]],
      ),
    );
  for (const { keys } of plan.nodes) {
    for (const key of keys) {
      const row = rows.node(key);
      stream.write(`${JSON.stringify({ id: row.id, label: row.labels.at(-1), properties: properties(row) })}\n`);
    }
  }
  for (const { keys, label } of plan.edges) {
    for (const key of keys) {
      const row = rows.edge(key);
      stream.write(
        `${JSON.stringify({ source: row.source, target: row.target, type: label, properties: properties(row) })}\n`,
      );
    }
  }
  stream.end();
  await finished(stream);
}

async function withDriver(work: (driver: Driver) => Promise<void>): Promise<void> {
  await withServer(undefined, async (uri) => {
    const driver = neo4j.driver(uri);
    await work(driver);
    await driver.close();
  });
}

function withoutEdges({ graph }: GraphView): GraphView['graph'] {
  const copy = graph.emptyCopy();
  return copy as GraphView['graph']; // graphology types a copy as the class's base
}

function report(way: string, start: number, words: string): void {
  console.log(`${way.padEnd(12)} ${((performance.now() - start) / 1_000).toFixed(1).padStart(8)} s  ${words}`);
}
