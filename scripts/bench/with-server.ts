import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j } from '../neo4j/start-neo4j.ts';

/** Does something with the server of that address, or else with an empty Neo4j of its own that is gone afterwards. */
export async function withServer<T>(
  uri: string | undefined,
  work: (uri: string) => Promise<T>,
  plugins?: string,
): Promise<T> {
  if (uri !== undefined) return work(uri);
  const home = mkdtempSync(join(tmpdir(), 'entente-bench-neo4j-'));
  const server = await startNeo4j({ home, ...(plugins && { plugins }) });
  try {
    return await work(server.uri);
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
