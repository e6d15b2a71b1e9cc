import type { EntenteGraph } from '../model/graph.ts';
import { compare, groupBy } from './compare.ts';
import { louvain } from './graphology.ts';
import { seededRandom } from './seeded-random.ts';
import { notNegated, simpleProjection } from './simple-projection.ts';

/**
 * Gives each entity and event the number of its community, by Louvain over the weights of all edges but the negated:
 * 0 is the largest, equal ones are in order of their smallest member. Articles have none, or one article on two wars
 * would make them one. Changes `community`; returns the number of communities.
 *
 * Source: Blondel et al., J. Stat. Mech. P10008, 2008 (graphology-communities-louvain).
 */
export function assignCommunities(graph: EntenteGraph, seed = 1): number {
  const simple = simpleProjection(graph, { kinds: ['entity', 'event'], binds: notNegated });
  if (simple.order === 0) return 0;
  const found = louvain(simple, { rng: seededRandom(seed), getEdgeWeight: 'weight' });
  const members = [...groupBy(simple.nodes(), (node) => found[node]).values()]; // the nodes are sorted
  members.sort((a, b) => b.length - a.length || compare(a[0] ?? '', b[0] ?? ''));
  members.forEach((nodes, community) => {
    for (const node of nodes) graph.setNodeAttribute(node, 'community', community);
  });
  return members.length;
}
