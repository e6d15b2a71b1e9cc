import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface MavenJars {
  readonly classPath: string;
}

/**
 * Programs of others that our files are tried with. They are large, so a test that needs one is skipped, with the reason
 * given here, unless the jars are in `.cache/` already or the environment variable asks for them (`=1`), which fetches
 * them once from Maven Central.
 */
export function mavenJars(name: string, variable: string): MavenJars | string {
  const folder = join(root, '.cache', name);
  const isRequired = process.env[variable] === '1';
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) {
    if (isRequired) throw new Error(`${variable}=1, but there is no java here`);
    return 'there is no java here';
  }
  if (!existsSync(join(folder, 'complete'))) {
    if (!isRequired) return `${name} is not in .cache/; ${variable}=1 fetches it`;
    fetchJars(name, folder);
  }
  const jars = readdirSync(folder).filter((file) => file.endsWith('.jar'));
  return { classPath: jars.map((file) => join(folder, file)).join(delimiter) };
}

function fetchJars(name: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
  const pom = join(root, 'tests', 'fixtures', 'java', `${name}.xml`);
  const options = [`-DoutputDirectory=${folder}`, '-DincludeScope=runtime'];
  const result = spawnSync('mvn', ['-q', '-B', '-f', pom, goal, ...options], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`Maven could not fetch ${name}: ${result.stdout}${result.stderr}`);
  writeFileSync(join(folder, 'complete'), '');
}
