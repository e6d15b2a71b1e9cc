import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createKnowledgeIndex } from '../../src/knowledge/knowledge-index.ts';
import { lintKnowledge } from '../../src/knowledge/lint-knowledge.ts';
import { parseKnowledge, readTrustedKnowledge } from '../../src/knowledge/parse-knowledge.ts';
import { seedFiles } from './seeds.ts';

const nodes = join(import.meta.dirname, '..', '..', 'schema', 'nodes');
const nodeTypes = new Set(
  readdirSync(nodes).map((file) => {
    const { name } = parse(readFileSync(join(nodes, file), 'utf8')) as { name?: string };
    return name ?? file.replace(/\.ya?ml$/, '');
  }),
);

describe('the shipped knowledge', () => {
  it('has only well-formed records', () => {
    expect(existsSync(nodes)).toBe(true);
    expect(() => parseKnowledge(seedFiles)).not.toThrow();
  });

  it('passes the lint', () => {
    expect(lintKnowledge(readTrustedKnowledge(seedFiles), nodeTypes)).toEqual([]);
  });

  it.each(seedFiles.map((file) => [file.name, file] as const))('%s is sorted by id', (_, file) => {
    const ids = readTrustedKnowledge([file]).map((entry) => entry.id);
    expect(ids).toEqual([...ids].sort());
  });

  it('loads within three times its budget of 200 ms', () => {
    // Processor time, since other work on the machine is not the loader's; the best of three, since the first run compiles.
    const seconds = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      createKnowledgeIndex(readTrustedKnowledge(seedFiles));
      return process.cpuUsage(before).user / 1000;
    });
    expect(Math.min(...seconds)).toBeLessThan(600);
  });
});
