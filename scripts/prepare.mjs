import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Plain JavaScript that old versions of Node can read too: it runs before anything is installed, and has to tell
 * which version is needed.
 */

const needed = [20, 19];
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the build reads; everything below the folders. */
const buildInputs = [
  'src',
  'schema',
  'seeds/lexicon',
  'scripts/build-ontology.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsdown.config.ts',
  'vite.config.ts',
];
/** What the build writes into the sources. */
const generated = join('src', 'ontology', 'generated.ts');
const built = ['dist/cli.js', 'dist/index.js', 'dist/explorer/explorer.js'];
const stampFile = join(root, '.cache', 'build-stamp');

/** Checks Node, installs what is missing and builds what is out of date; ends the process if one of them fails. */
export function prepare() {
  checkNode();
  if (!isInstalled()) {
    tell('Installing …');
    // The versions are the lock's. Not `npm ci`, which throws away first what is there already.
    const options = ['--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    runNpm(['install', ...options], 'The installation failed.');
  }
  const before = sourceStamp();
  if (!isBuilt(before)) {
    tell('Building …');
    runNpm(['run', '--silent', 'build'], 'The build failed.');
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, fullStamp(before));
  }
}

/** Runs a program in the project's folder, with its output shown. Returns its exit code; 1 if it cannot be run. */
export function run(program, args, options) {
  const result = spawnSync(program, args, Object.assign({ cwd: root, stdio: 'inherit' }, options));
  if (result.error) process.stderr.write(`${program}: ${result.error.message}\n`);
  return result.status === null ? 1 : result.status;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  const found = process.versions.node;
  process.stderr.write(
    `Entente needs Node ${needed.join('.')} or later; this is ${found}. Get it from https://nodejs.org.\n`,
  );
  process.exit(1);
}

/** Whether node_modules holds what package-lock.json asks for, in these versions. */
function isInstalled() {
  const here = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json'));
  return Object.keys(wanted).every((path) => {
    if (path === '') return true;
    const found = here[path];
    if (found === undefined) return isOptional(wanted[path]);
    return found.version === wanted[path].version && existsSync(join(root, path));
  });
}

/** Builds for other systems, and what only comes along if something else is there. */
function isOptional(entry) {
  return Boolean(entry.optional || entry.devOptional || entry.peer);
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages || {} : {};
}

function isBuilt(sources) {
  const isThere = built.every((path) => existsSync(join(root, path)));
  return isThere && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fullStamp(sources);
}

/** The sources by their content, and the build by its time, so that a build made by hand is made again. */
function fullStamp(sources) {
  const times = built.map((path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 'missing'));
  return `${sources} ${times.join(' ')}\n`;
}

function sourceStamp() {
  const hash = createHash('sha256');
  for (const path of buildInputs.flatMap(filesBelow).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  const full = join(root, path);
  if (path === generated || !existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesBelow(join(path, name)));
}

function runNpm(args, complaint) {
  // Under `npm start` this is npm's own script; otherwise the npm of the path, which on Windows is a batch file.
  const npm = process.env.npm_execpath;
  // The reader runs on the processor: ONNX Runtime need not fetch its libraries for graphics cards.
  const env = Object.assign({}, process.env, { ONNXRUNTIME_NODE_INSTALL: 'skip' });
  const isScript = npm && /\.[cm]?js$/.test(npm);
  const code = isScript
    ? run(process.execPath, [npm, ...args], { env })
    : run('npm', args, { env, shell: process.platform === 'win32' });
  if (code === 0) return;
  process.stderr.write(`${complaint}\n`);
  process.exit(code);
}

function tell(message) {
  process.stderr.write(`${message}\n`);
}
