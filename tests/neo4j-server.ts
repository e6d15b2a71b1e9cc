import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { stopProcess, whyNoNeo4j } from '../scripts/neo4j/start-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this test run, through which its workers share one Neo4j server. */
    neo4jFolder: string;
  }
}

/** Vitest's global set-up: the first test that asks (tests/use-neo4j.ts) starts Neo4j; this stops it after the last. */
export function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-neo4j-'));
  project.provide('neo4jFolder', folder);
  const reason = process.env.NEO4J_URI ? null : whyNoNeo4j();
  if (reason) process.stderr.write(`The tests on Neo4j are skipped: ${reason}\n`);
  return async () => {
    const pidFile = join(folder, 'pid');
    if (existsSync(pidFile)) await stopProcess(Number(readFileSync(pidFile, 'utf8')));
    rmSync(folder, { recursive: true, force: true });
  };
}
