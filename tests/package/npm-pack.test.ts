import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const output = { encoding: 'utf8', stdio: 'pipe' } as const;
const npm = (words: readonly string[], cwd: string) => execFileSync('npm', [...words], { cwd, ...output });

/** The example of the README: what a user copies has to compile against the types that ship, and run. */
function readmeExample(): string {
  const example = /```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1];
  if (!example) throw new Error('README.md has no example in TypeScript');
  return example;
}

describe('npm pack', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-pack-'));
    const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    const [packed] = JSON.parse(npm(packing, process.cwd()));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
    const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    npm(['install', ...quietly, `./${packed.filename}`], folder);
    mkdirSync(join(folder, 'seeds'));
    cpSync('seeds/articles', join(folder, 'seeds', 'articles'), { recursive: true });
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000); // it holds an installation

  it('brings the command', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const program = join(folder, 'node_modules', '.bin', 'entente');
    expect(execFileSync(program, ['--version'], output).trim()).toBe(version);
  });

  it('brings the types and the parts: the example of the README compiles and runs', { timeout: 120_000 }, () => {
    writeFileSync(join(folder, 'example.ts'), readmeExample());
    cpSync('node_modules/@types/node', join(folder, 'node_modules/@types/node'), { recursive: true });
    cpSync('node_modules/undici-types', join(folder, 'node_modules/undici-types'), { recursive: true });
    const compiler = join(process.cwd(), 'node_modules', '.bin', 'tsc');
    const settings = ['--strict', '--target', 'es2023', '--module', 'nodenext', '--types', 'node'];
    execFileSync(compiler, [...settings, 'example.ts'], { cwd: folder, ...output });
    const printed = execFileSync('node', ['example.js'], { cwd: folder, ...output });
    expect(printed).toMatch(/Q423|Q159/);
    expect(existsSync(join(folder, 'map.gexf'))).toBe(true);
  });
});
