import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { seededRandom } from '../../src/graph/seeded-random.ts';
import { createNeo4jSink } from '../../src/sinks/neo4j.ts';
import { madeUpView } from './made-up-view.ts';

export interface KilledLoads {
  readonly nodes: number;
  readonly edges: number;
  /** Rows a statement: small ones make many moments to die at. */
  readonly batchSize: number;
  readonly kills: number;
}

export interface KilledLoad {
  /** Milliseconds into the load. */
  readonly killedAt: number;
  /** Nodes and relationships that were there then. */
  readonly found: number;
  /** Of the database after the load was run again. */
  readonly checksum: string;
}

/**
 * Loads a graph undisturbed, then kills (`kill -9`) the loader at so many random moments and loads again each time. The
 * checksums of all content must be those of the undisturbed load. Empties the database before each.
 */
export async function killLoads(uri: string, { nodes, edges, batchSize, kills }: KilledLoads) {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  const view = madeUpView(nodes, edges);
  const load = () => createNeo4jSink({ driver, batchSize }).write(view);
  await empty(driver);
  const start = performance.now();
  await load();
  const duration = performance.now() - start;
  const undisturbed = await contentChecksum(driver);
  const random = seededRandom(1, 'kills');
  const killed: KilledLoad[] = [];
  while (killed.length < kills) {
    await empty(driver);
    const killedAt = Math.round(random() * duration);
    await dyingLoad([uri, nodes, edges, batchSize].map(String), killedAt);
    const found = await countAll(driver);
    await load();
    killed.push({ killedAt, found, checksum: await contentChecksum(driver) });
  }
  await empty(driver);
  await driver.close();
  return { undisturbed, duration, killed };
}

async function dyingLoad(words: readonly string[], killedAt: number): Promise<void> {
  const program = fileURLToPath(new URL('load-child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const ended = once(child, 'exit');
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, killedAt))]);
  child.kill('SIGKILL');
  await ended;
}

async function empty(driver: Driver): Promise<void> {
  await inOwnTransactions(driver, 'MATCH ()-[edge]->() CALL (edge) { DELETE edge } IN TRANSACTIONS OF 20000 ROWS');
  await inOwnTransactions(driver, 'MATCH (node) CALL (node) { DELETE node } IN TRANSACTIONS OF 20000 ROWS');
}

async function inOwnTransactions(driver: Driver, statement: string): Promise<void> {
  const session = driver.session();
  await session.run(statement);
  await session.close();
}

async function countAll(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery(
    'CALL { MATCH (node) RETURN count(node) AS found UNION ALL MATCH ()-[edge]->() RETURN count(edge) AS found } RETURN sum(found) AS found',
  );
  return records[0]?.get('found');
}

/** A hash of every node and relationship with its labels, type, ends and properties. */
export async function contentChecksum(driver: Driver): Promise<string> {
  const hash = createHash('sha256');
  const session = driver.session();
  for (const statement of [
    'MATCH (node) RETURN node.id AS id, labels(node) AS names, properties(node) AS properties ORDER BY id',
    'MATCH (a)-[edge]->(b) RETURN edge.id AS id, [type(edge), a.id, b.id] AS names, properties(edge) AS properties ORDER BY id',
  ]) {
    for await (const row of session.run(statement)) {
      const properties = Object.entries(row.get('properties') as object).map(([name, value]) => [name, String(value)]);
      hash.update(JSON.stringify([row.get('id'), row.get('names'), properties.sort()]));
    }
  }
  await session.close();
  return hash.digest('hex');
}
