import type { EntenteGraph } from '../model/graph.ts';
import { diffEdges } from './diff-edges.ts';
import { diffNodes } from './diff-nodes.ts';
import type { GraphChange } from './graph-change.ts';

export interface GraphDiff {
  /** Entities and articles. */
  readonly nodes: readonly GraphChange[];
  readonly events: readonly GraphChange[];
  readonly edges: readonly GraphChange[];
}

/**
 * What differs from one graph to a later one, each list sorted by id. Claims are never edited, so they tell what was
 * merged, split or moved: the same claims at another node. Positions, colours and communities do not count.
 */
export function diffGraphs(before: EntenteGraph, after: EntenteGraph): GraphDiff {
  const kindOf = (id: string) => (after.hasNode(id) ? after : before).getNodeAttribute(id, 'kind');
  const changes = diffNodes(before, after);
  return {
    nodes: changes.filter(({ id }) => kindOf(id) !== 'event'),
    events: changes.filter(({ id }) => kindOf(id) === 'event'),
    edges: diffEdges(before, after),
  };
}
