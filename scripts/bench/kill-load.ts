/**
 * `npx tsx scripts/bench/kill-load.ts [--nodes 20000] [--edges 100000] [--kills 10] [--uri bolt://…]`: kills the loader at
 * random moments, loads again, and compares the content with that of an undisturbed load. Without --uri it starts a Neo4j
 * of its own.
 */
import { parseArgs } from 'node:util';
import { killLoads } from './killed-loads.ts';
import { withServer } from './with-server.ts';

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '20000' },
    edges: { type: 'string', default: '100000' },
    kills: { type: 'string', default: '10' },
    uri: { type: 'string' },
  },
});

await withServer(values.uri, async (uri) => {
  const [nodes, edges, kills] = [values.nodes, values.edges, values.kills].map(Number) as [number, number, number];
  const { undisturbed, duration, killed } = await killLoads(uri, { nodes, edges, kills, batchSize: 2_000 });
  console.log(`undisturbed: ${(duration / 1_000).toFixed(1)} s, ${undisturbed.slice(0, 16)}`);
  for (const { killedAt, found, checksum } of killed) {
    const verdict = checksum === undisturbed ? 'the same' : 'ANOTHER';
    console.log(`killed at ${(killedAt / 1_000).toFixed(1)} s with ${found} there; loaded again: ${verdict}`);
  }
  if (killed.some(({ checksum }) => checksum !== undisturbed)) process.exitCode = 1;
});
