/**
 * Measures the file formats on a made-up graph: `npx tsx scripts/bench/exports.ts [FORMAT…] [--nodes N] [--edges N]`.
 * Each format runs in a process of its own, so that peak memory is its own, and built as the program is that people
 * install: tsx alone would take 47 MB more. The graph alone is measured too.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exportView } from '../../src/pipeline/export-view.ts';
import { type ExportFormat, exportFormats } from '../../src/pipeline/file-sinks.ts';
import { madeUpView } from './made-up-view.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    nodes: { type: 'string', default: '100000' },
    edges: { type: 'string', default: '500000' },
    measure: { type: 'string' },
  },
});

if (values.measure === undefined) await measureAll();
else await measureOne(values.measure);

async function measureAll(): Promise<void> {
  const program = await buildProgram();
  const formats = positionals.length > 0 ? positionals : ['none', ...exportFormats];
  console.log('format      seconds  CPU s  peak MB  file MB');
  for (const format of formats) {
    const words = [program, '--measure', format, '--nodes', values.nodes, '--edges', values.edges];
    const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const { seconds, cpu, peak, size } = JSON.parse(stdout) as Record<'seconds' | 'cpu' | 'peak' | 'size', number>;
    const times = `${seconds.toFixed(2).padStart(7)} ${cpu.toFixed(2).padStart(6)}`;
    console.log(`${format.padEnd(11)} ${times} ${String(peak).padStart(8)} ${String(size).padStart(8)}`);
  }
}

/** This file with all that it imports of ours, in a folder from which the libraries are found. */
async function buildProgram(): Promise<string> {
  const { build } = await import('tsdown'); // here alone, so that what is measured does not load it
  const outDir = fileURLToPath(new URL('../../.cache/bench', import.meta.url));
  const entry = { exports: fileURLToPath(import.meta.url) };
  await build({
    entry,
    outDir,
    config: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    dts: false,
    fixedExtension: true,
  });
  return join(outDir, 'exports.mjs');
}

async function measureOne(format: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    const view = madeUpView(Number(values.nodes), Number(values.edges));
    const start = performance.now();
    const before = process.cpuUsage();
    const to = join(folder, 'out');
    if (format !== 'none') await exportView(view, format as ExportFormat, to);
    const seconds = (performance.now() - start) / 1_000;
    const used = process.cpuUsage(before);
    const cpu = (used.user + used.system) / 1_000_000;
    const peak = Math.round(process.resourceUsage().maxRSS / 1_024);
    console.log(JSON.stringify({ seconds, cpu, peak, size: Math.round(sizeOf(folder) / 1_000_000) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sizeOf(path: string): number {
  const stats = statSync(path);
  return stats.isDirectory()
    ? readdirSync(path).reduce((size, name) => size + sizeOf(join(path, name)), 0)
    : stats.size;
}
