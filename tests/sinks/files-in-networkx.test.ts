import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GraphView } from '../../src/model/graph.ts';
import { createGexfSink } from '../../src/sinks/gexf.ts';
import { createGraphmlSink } from '../../src/sinks/graphml.ts';
import { exampleView, hostileName } from '../fixtures/example-view.ts';
import { hostileTexts, hostileView } from '../fixtures/hostile-view.ts';
import { memoryOutput } from '../fixtures/memory-output.ts';

const program = fileURLToPath(new URL('../fixtures/python/read_graph.py', import.meta.url));
const sinks = { graphml: createGraphmlSink, gexf: createGexfSink };

interface ReadGraph {
  readonly directed: boolean;
  readonly nodes: Record<string, Record<string, unknown>>;
  readonly edges: [source: string, target: string, data: Record<string, unknown>][];
}

/** A python3 that has networkx; ENTENTE_REQUIRE_NETWORKX=1 installs it for the time of the test. */
function findPython(folder: string): { python: string } | { reason: string } {
  const has = (python: string) => spawnSync(python, ['-c', 'import networkx'], { stdio: 'ignore' }).status === 0;
  if (has('python3')) return { python: 'python3' };
  if (process.env.ENTENTE_REQUIRE_NETWORKX !== '1')
    return { reason: 'no python3 with networkx here; ENTENTE_REQUIRE_NETWORKX=1 installs it' };
  const home = join(folder, 'venv');
  const python = join(home, 'bin', 'python');
  spawnSync('python3', ['-m', 'venv', home]);
  spawnSync(python, ['-m', 'pip', 'install', '--quiet', 'networkx']);
  if (!has(python)) throw new Error('ENTENTE_REQUIRE_NETWORKX=1, but networkx could not be installed');
  return { python };
}

describe('files in networkx', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-networkx-'));
  let found: ReturnType<typeof findPython>;
  beforeAll(() => {
    found = findPython(folder);
  }, 300_000);
  beforeEach(({ skip }) => {
    if ('reason' in found) skip(found.reason);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(view: GraphView, format: keyof typeof sinks, directed: boolean) {
    const output = memoryOutput();
    const file = join(folder, `graph.${format}`);
    return sinks[format](output, { directed })
      .write(view)
      .then(() => {
        writeFileSync(file, output.text());
        const python = 'python' in found ? found.python : '';
        return spawnSync(python, [program, file], { encoding: 'utf8', maxBuffer: 1 << 28 });
      });
  }

  async function read(view: GraphView, format: keyof typeof sinks): Promise<ReadGraph> {
    const { stdout, stderr, status } = await run(view, format, true);
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  }

  it.each(['graphml', 'gexf'] as const)(
    'reads the directed %s with the same counts, types and labels',
    async (format) => {
      const { graph } = exampleView();
      const copy = await read(exampleView(), format);
      expect(copy.directed).toBe(true);
      expect(Object.keys(copy.nodes).sort()).toEqual(graph.nodes().sort());
      expect(copy.edges).toHaveLength(graph.size);
      expect(copy.nodes.ent_ri).toMatchObject({ label: hostileName, kind: 'entity', claims: 1 });
      const met = copy.edges.find(([, , { type }]) => type === 'met-with');
      expect(met).toEqual([
        'ent_petrov',
        'ent_ri',
        expect.objectContaining({ symmetric: true, confidence: 0.9, weight: 1 }),
      ]);
      const sanction = copy.edges.find(([, , { type }]) => type === 'sanctioned-by');
      expect(sanction?.[2]).toMatchObject({ start: '2016-03-02', sources: 1, weight: 2 });
    },
  );

  it.each(['graphml', 'gexf'] as const)('keeps parallel edges in %s', async (format) => {
    const view = exampleView();
    view.graph.addUndirectedEdgeWithKey('met-2', 'ent_petrov', 'ent_ri', view.graph.getEdgeAttributes('met'));
    expect((await read(view, format)).edges).toHaveLength(8);
  });

  it.each(['graphml', 'gexf'] as const)('reads hostile texts in %s', async (format) => {
    const texts = hostileTexts(200);
    const copy = await read(hostileView(texts), format);
    expect(Object.keys(copy.nodes)).toHaveLength(200);
    const plain = /^[\t\n\r\x20-\x7e\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]+$/u;
    texts.forEach((text, index) => {
      if (plain.test(text)) expect(copy.nodes[`h${String(index).padStart(3, '0')}`]?.label).toBe(text);
    });
  });

  it.each(['graphml', 'gexf'] as const)(
    'refuses the mixed %s, which is why there is a directed one',
    async (format) => {
      expect((await run(exampleView(), format, false)).status).not.toBe(0);
    },
  );
});
