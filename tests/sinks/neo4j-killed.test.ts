import { describe, expect, it } from 'vitest';
import { killLoads } from '../../scripts/bench/killed-loads.ts';
import { useNeo4j } from '../use-neo4j.ts';

describe('a loader that is killed at ten random moments', () => {
  const neo4j = useNeo4j();
  it('leaves, once it is run again, what an undisturbed load leaves', { timeout: 600_000 }, async () => {
    const { undisturbed, killed } = await killLoads(neo4j.access.uri, {
      nodes: 300,
      edges: 900,
      batchSize: 25,
      kills: 10,
    });
    expect(killed.map(({ checksum }) => checksum)).toEqual(killed.map(() => undisturbed));
    expect(killed.some(({ found }) => found > 0 && found < 1200)).toBe(true); // some died half-way
  });
});
