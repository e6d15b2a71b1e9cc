import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGexfSink } from '../../src/sinks/gexf.ts';
import { exampleView } from '../fixtures/example-view.ts';
import { memoryOutput } from '../fixtures/memory-output.ts';
import { mavenJars } from '../maven-jars.ts';

const program = fileURLToPath(new URL('../fixtures/java/ReadGexf.java', import.meta.url));
const wait = 300_000;

interface Summary {
  readonly issues: string;
  readonly nodes: number;
  readonly edges: number;
  readonly mixed: boolean;
  readonly kinds: number;
  readonly dynamic: boolean;
}

interface Element {
  readonly node?: string;
  readonly edge?: string;
  readonly attributes: Record<string, unknown>;
  readonly spells: [number | null, number | null][];
  readonly [name: string]: unknown;
}

describe('the GEXF file in Gephi’s own importer', () => {
  const jars = mavenJars('gephi-toolkit', 'ENTENTE_REQUIRE_GEPHI');
  const { graph } = exampleView();
  let summary: Summary;
  let elements: Element[] = [];
  const found = (id: string) => elements.find(({ node, edge }) => node === id || edge === id);
  const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);

  beforeAll(async () => {
    if (typeof jars === 'string') return;
    const folder = mkdtempSync(join(tmpdir(), 'entente-gephi-'));
    try {
      const output = memoryOutput();
      await createGexfSink(output).write(exampleView());
      const file = join(folder, 'graph.gexf');
      writeFileSync(file, output.text());
      const flags = ['-Djava.awt.headless=true', '-Duser.timezone=UTC', '-cp', jars.classPath];
      const result = spawnSync('java', [...flags, program, file], { encoding: 'utf8', maxBuffer: 1 << 26 });
      if (result.status !== 0) throw new Error(result.stderr);
      const lines = result.stdout.split('\n').filter((line) => line.startsWith('{'));
      const [first, ...others] = lines.map((line) => JSON.parse(line));
      summary = first;
      elements = others;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, wait);
  beforeEach(({ skip }) => {
    if (typeof jars === 'string') skip(jars);
  });

  it('has the same counts, both kinds of edges, and time', () => {
    expect(summary).toMatchObject({
      issues: '',
      nodes: graph.order,
      edges: graph.size,
      mixed: true,
      kinds: 5 + 1, // Gephi has a kind without a name of its own
      dynamic: true,
    });
  });

  it('has every label, colour, position and attribute', () => {
    for (const { node: key, attributes: node } of graph.nodeEntries()) {
      expect(found(key)).toMatchObject({
        label: node.label,
        color: [209, 73, 91],
        x: 1.5,
        y: -2,
        size: 5,
        attributes: { kind: node.kind, type: node.type, claims: 1, sources: 1 },
      });
    }
  });

  it('has every edge as it was, its type as the kind', () => {
    for (const { edge, source, target, undirected, attributes } of graph.edgeEntries()) {
      expect(found(edge)).toMatchObject({
        source,
        target,
        directed: !undirected,
        kind: attributes.type,
        weight: attributes.weight,
        attributes: { status: 'asserted', confidence: 0.9, claims: attributes.claims.join(' ') },
      });
    }
  });

  it('has the days for its timeline', () => {
    expect(found('evt_0001')?.spells).toEqual([[midnight('2017-09-26'), midnight('2017-09-26')]]);
    expect(found('sanction')?.spells).toEqual([[midnight('2016-03-02'), null]]);
    expect(found('office-1')?.spells).toEqual([]);
  });
});
