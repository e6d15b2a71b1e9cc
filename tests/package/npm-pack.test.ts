import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const npm = (words: readonly string[], cwd: string) => execFileSync('npm', [...words], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** What a user who knows only the README writes; it must compile against the types that ship, and run. */
const program = `
import { edgeClaims, neighbours, openEntente, strongestEdges, type Claim } from 'entente';
const entente = await openEntente({ threads: 1 });
const { view } = await entente.read('Ghana sanctioned Togo on Monday.', { published: '2019-03-15' });
const edges = strongestEdges(view.graph, 5);
const claims: Claim[] = edges.flatMap(({ key }) => edgeClaims(view, key));
console.log(JSON.stringify({ edges: edges.map(({ attributes }) => attributes.type), words: claims.length, near: edges.flatMap(({ source }) => neighbours(view.graph, source)).length }));
await entente.close();
`;

describe('npm pack', () => {
  it('installs in an empty project, with its types and its command', { timeout: 600_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-pack-'));
    const [packed] = JSON.parse(npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], process.cwd()));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
    npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`], folder);

    const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
    expect(execFileSync(join(folder, 'node_modules/.bin/entente'), ['--version'], { encoding: 'utf8' }).trim()).toBe(version);

    writeFileSync(join(folder, 'use.ts'), program);
    cpSync('node_modules/@types/node', join(folder, 'node_modules/@types/node'), { recursive: true });
    const compiler = join(process.cwd(), 'node_modules/.bin/tsc');
    execFileSync(compiler, ['--strict', '--target', 'es2023', '--module', 'nodenext', '--skipLibCheck', '--types', 'node', 'use.ts'], { cwd: folder });
    const printed = JSON.parse(execFileSync('node', ['use.js'], { cwd: folder, encoding: 'utf8' }));
    expect(printed.edges).toContain('sanctioned-by');
    expect(printed.words).toBeGreaterThan(0);
    expect(printed.near).toBeGreaterThan(0);
  });
});
