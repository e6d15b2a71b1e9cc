/**
 * `npm run neo4j -- start|stop|run [--port 7687] [--http 7474]`: a real Neo4j for machines without Docker, from
 * Maven's artifacts and Java 17. It listens on 127.0.0.1 alone and keeps its data in .cache/neo4j/home.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder, isAlive, sleep, startNeo4j, stopProcess, whyNoNeo4j } from './neo4j/start-neo4j.ts';

const pidFile = join(cacheFolder, 'server.pid');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '7687' }, http: { type: 'string' } },
});

async function start() {
  const reason = whyNoNeo4j();
  if (reason) throw new Error(`Neo4j cannot be started: ${reason}`);
  if (runningPid()) throw new Error(`Neo4j runs already, as process ${runningPid()}: npm run neo4j -- stop`);
  const server = await startNeo4j({
    home: join(cacheFolder, 'home'),
    port: Number(values.port),
    ...(values.http !== undefined && { httpPort: Number(values.http) }),
  });
  writeFileSync(pidFile, String(server.pid));
  console.log(`Neo4j is ready at ${server.uri} (user ${server.user}, any password)`);
  return server;
}

function runningPid(): number | null {
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0;
  return pid > 0 && isAlive(pid) ? pid : null;
}

async function stop(): Promise<void> {
  const pid = runningPid();
  if (pid) await stopProcess(pid);
  rmSync(pidFile, { force: true });
  console.log(pid ? 'Neo4j has stopped' : 'Neo4j was not running');
}

async function run(): Promise<void> {
  const server = await start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
  while (isAlive(server.pid)) await sleep(500);
}

const commands: Readonly<Record<string, () => Promise<unknown>>> = { start, stop, run };
const command = commands[positionals[0] ?? ''];
try {
  if (!command) throw new Error('Usage: npm run neo4j -- start|stop|run [--port 7687] [--http 7474]');
  await command();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
