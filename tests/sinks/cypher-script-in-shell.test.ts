import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCypherScriptSink } from '../../src/sinks/cypher-script.ts';
import { createNeo4jSink } from '../../src/sinks/neo4j.ts';
import { hostileTexts, hostileView } from '../fixtures/hostile-view.ts';
import { memoryOutput } from '../fixtures/memory-output.ts';
import { sortContent, wholeContent } from '../fixtures/neo4j-content.ts';
import { mavenJars } from '../maven-jars.ts';
import { useNeo4j } from '../use-neo4j.ts';

describe('the Cypher script in cypher-shell', () => {
  const jars = mavenJars('cypher-shell', 'ENTENTE_REQUIRE_CYPHER_SHELL');
  const neo4j = useNeo4j();
  beforeEach(({ skip }) => {
    if (typeof jars === 'string') skip(jars);
  });

  function runShell(file: string): void {
    const { uri, user, password } = neo4j.access;
    const classPath = typeof jars === 'string' ? '' : jars.classPath;
    const words = ['-cp', classPath, 'org.neo4j.shell.Main', '-a', uri, '-u', user, '--file', file, '--fail-fast'];
    const environment = { ...process.env, NEO4J_PASSWORD: password };
    const result = spawnSync('java', words, { encoding: 'utf8', env: environment });
    if (result.status !== 0) throw new Error(`${result.stdout}${result.stderr}`.slice(0, 2_000));
  }

  it('is cut into the statements that were written, whatever the texts hold', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-shell-'));
    try {
      const view = hostileView(hostileTexts(200));
      await createNeo4jSink({ driver: neo4j.driver }).write(view);
      const loaded = sortContent(await neo4j.query(wholeContent));
      await neo4j.query('MATCH (node) DETACH DELETE node');
      const output = memoryOutput();
      await createCypherScriptSink(output).write(view);
      const file = join(folder, 'graph.cypher');
      writeFileSync(file, output.text());
      runShell(file);
      expect(sortContent(await neo4j.query(wholeContent))).toEqual(loaded);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
