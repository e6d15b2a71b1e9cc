import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, inject, type TestContext, vi } from 'vitest';
import { sleep, startNeo4j, whyNoNeo4j } from '../scripts/neo4j/start-neo4j.ts';

export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface Neo4jForTests {
  readonly driver: Driver;
  readonly access: Neo4jAccess;
  /** Runs one statement and gives its rows as plain objects, integers as numbers. */
  query(cypher: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
}

const longWait = 240_000;
/** A server that has just started plans its first statements slowly. */
const statementWait = 120_000;

/**
 * A real Neo4j for the tests of one file (or one `describe`): empty at the start, nobody else's until the end. Its
 * tests are skipped where no server can be had, unless ENTENTE_REQUIRE_NEO4J=1; NEO4J_URI (with NEO4J_USER and
 * NEO4J_PASSWORD) names one that runs, which must be empty.
 */
export function useNeo4j(): Neo4jForTests {
  vi.setConfig({ testTimeout: statementWait, hookTimeout: statementWait });
  const folder = inject('neo4jFolder');
  const turn = join(folder, 'turn');
  const reason = process.env.NEO4J_URI ? null : whyNoNeo4j();
  let driver: Driver | undefined;
  let access: Neo4jAccess | undefined;
  let hasTurn = false;
  let isEmpty = false;

  beforeAll(async () => {
    if (reason && process.env.ENTENTE_REQUIRE_NEO4J === '1') throw new Error(`Neo4j is required: ${reason}`);
    if (reason) return;
    await takeTurn(turn);
    hasTurn = true;
    access = await serverAccess(folder);
    driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
      disableLosslessIntegers: true,
    });
    const { records } = await driver.executeQuery('MATCH (node) RETURN count(node) AS nodes');
    isEmpty = records[0]?.get('nodes') === 0;
    if (!isEmpty) throw new Error(`The database at ${access.uri} is not empty; the tests need an empty one`);
  }, longWait);
  beforeEach(({ skip }: TestContext) => {
    if (reason) skip(`Neo4j: ${reason}`);
  });
  afterAll(async () => {
    if (driver && isEmpty) await clear(driver); // what was there before is nobody's to clear
    await driver?.close();
    if (hasTurn) rmdirSync(turn);
  }, longWait);

  return {
    get driver() {
      if (!driver) throw new Error('Neo4j is there inside tests only');
      return driver;
    },
    get access() {
      if (!access) throw new Error('Neo4j is there inside tests only');
      return access;
    },
    async query(cypher, parameters = {}) {
      const { records } = await this.driver.executeQuery(cypher, parameters);
      return records.map((record) => record.toObject());
    },
  };
}

/** The database was empty when the tests began, so all that is in it now is theirs. */
async function clear(driver: Driver): Promise<void> {
  await driver.executeQuery('MATCH (node) DETACH DELETE node');
}

/** Test files run side by side and the community server has one database. `mkdir` is made once only. */
async function takeTurn(turn: string): Promise<void> {
  for (;;) {
    try {
      return void mkdirSync(turn);
    } catch {
      await sleep(100);
    }
  }
}

/** Whoever has the first turn starts the server of the run. */
async function serverAccess(folder: string): Promise<Neo4jAccess> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri) return { uri, user, password };
  const accessFile = join(folder, 'access.json');
  if (!existsSync(accessFile)) {
    const server = await startNeo4j({ home: join(folder, 'home') });
    writeFileSync(join(folder, 'pid'), String(server.pid));
    writeFileSync(accessFile, JSON.stringify({ uri: server.uri, user: server.user, password: server.password }));
  }
  return JSON.parse(readFileSync(accessFile, 'utf8')) as Neo4jAccess; // written above, by this or another worker
}
