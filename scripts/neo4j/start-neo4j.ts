import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Where the server's jars are kept, and the data of `npm run neo4j -- start`. */
export const cacheFolder = fileURLToPath(new URL('../../.cache/neo4j', import.meta.url));
const jarFolder = join(cacheFolder, 'lib');
const startSeconds = 120;

export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  /** Resolves when the process has ended. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Bolt port; default: a free one. */
  readonly port?: number;
  /** HTTP port; default: no HTTP. */
  readonly httpPort?: number;
  /** The folder that the server keeps its data and log in. */
  readonly home: string;
  /** A folder with the jars of a plugin (APOC) and of what it needs. */
  readonly plugins?: string;
}

/** Why Neo4j cannot be started here, in one line, or null. */
export function whyNoNeo4j(): string | null {
  for (const [program, flag] of [
    ['java', '-version'],
    ['javac', '-version'],
    ['mvn', '-v'],
  ] as const) {
    if (program === 'mvn' && existsSync(join(jarFolder, 'complete'))) continue;
    if (spawnSync(program, [flag], { stdio: 'ignore' }).status !== 0) {
      return `no ${program} here (a JDK 17 and Maven are needed, or NEO4J_URI for a server that runs)`;
    }
  }
  return null;
}

/** Fetches the server's jars from Maven Central, once: 150 MB. */
export function fetchJars(): void {
  if (existsSync(join(jarFolder, 'complete'))) return;
  mkdirSync(jarFolder, { recursive: true });
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
  const options = [`-DoutputDirectory=${jarFolder}`, '-DincludeScope=runtime'];
  const result = spawnSync('mvn', ['-q', '-B', '-f', join(here, 'pom.xml'), goal, ...options], { encoding: 'utf8' });
  if (result.status !== 0)
    throw new Error(`Maven could not fetch Neo4j: ${(result.stdout || result.stderr || '').trim().slice(0, 500)}`);
  writeFileSync(join(jarFolder, 'complete'), '');
}

/**
 * Starts Neo4j 5.26 community on this machine alone (127.0.0.1, without a password: any is taken) and waits until it
 * answers. The process outlives this one until `stop`.
 */
export async function startNeo4j({ port, httpPort, home, plugins }: StartOptions): Promise<Neo4jServer> {
  fetchJars();
  const bolt = port ?? (await freePort());
  mkdirSync(join(home, 'conf'), { recursive: true });
  const log = join(home, 'server.log');
  // A plugin's procedures are found in its folder, what it adds to the server itself on the class path.
  const classPath = [jarFolder, ...(plugins ? [plugins] : [])].flatMap(jarsIn).join(delimiter);
  const output = openSync(log, 'w');
  const settings = [...serverSettings(bolt, httpPort), ...(plugins ? pluginSettings(plugins) : [])];
  const child = spawn('java', ['-Xmx1g', '-cp', classPath, join(here, 'Server.java'), home, ...settings], {
    detached: true, // so that a test run's worker may end before the run does
    stdio: ['ignore', output, output],
  });
  child.unref();
  const pid = child.pid;
  if (pid === undefined) throw new Error('java did not start');
  await waitFor(log, () => child.exitCode !== null);
  return { uri: `bolt://127.0.0.1:${bolt}`, user: 'neo4j', password: 'entente', pid, stop: () => stopProcess(pid) };
}

function serverSettings(bolt: number, http: number | undefined): string[] {
  return [
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.http.enabled=${http !== undefined}`,
    ...(http === undefined ? [] : [`server.http.listen_address=127.0.0.1:${http}`]),
    'dbms.security.auth_enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=256m',
  ];
}

function pluginSettings(folder: string): string[] {
  return [`server.directories.plugins=${folder}`, 'dbms.security.procedures.unrestricted=apoc.*'];
}

function jarsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jar'))
    .map((name) => join(folder, name));
}

async function waitFor(log: string, hasEnded: () => boolean): Promise<void> {
  for (let tries = 0; tries < startSeconds * 5; tries++) {
    const text = readFileSync(log, 'utf8');
    if (/^ready$/m.test(text)) return;
    if (hasEnded()) throw new Error(`Neo4j did not start:\n${text.slice(-2_000)}`);
    await sleep(200);
  }
  throw new Error(`Neo4j was not ready after ${startSeconds} s; see ${log}`);
}

/** Asks the process to end, and makes it after 20 s. */
export async function stopProcess(pid: number): Promise<void> {
  for (let tries = 0; isAlive(pid); tries++) {
    if (tries % 100 === 0) process.kill(pid, tries === 0 ? 'SIGTERM' : 'SIGKILL');
    await sleep(200);
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

export const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
