import { type AllPathsOptions, allPaths } from '../../graph/all-paths.ts';
import { type BlocsOptions, blocsOverTime } from '../../graph/blocs-over-time.ts';
import { groupBy } from '../../graph/compare.ts';
import type { EdgeFilter } from '../../graph/edge-filter.ts';
import { type EgoOptions, egoNetwork } from '../../graph/ego-network.ts';
import { type FindOptions, findNodes } from '../../graph/find-nodes.ts';
import { metrics } from '../../graph/metrics.ts';
import { type NeighbourOptions, neighbours } from '../../graph/neighbours.ts';
import { strongestEdges } from '../../graph/strongest-edges.ts';
import { whoMetWhom } from '../../graph/who-met-whom.ts';
import type { GraphView } from '../../model/graph.ts';
import { namedNode } from './named-node.ts';
import { createEdgeTeller } from './quote-edge.ts';

/** A row of an answer: plain values under the names of columns. */
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * Questions to a view, answered in rows that a table or a script can hold. Nodes are given by id or name. Each is a
 * function of the query API with names and quotations in place of keys.
 */
export const questions = {
  find(view: GraphView, text: string, options: FindOptions = {}): Row[] {
    return findNodes(view.graph, text, options).map((node) => nodeRow(view, node));
  },

  neighbours(view: GraphView, who: string, options: NeighbourOptions = {}): Row[] {
    const tell = createEdgeTeller(view);
    return neighbours(view.graph, namedNode(view, who), options).flatMap(({ edges }) =>
      edges.map((edge) => ({ ...tell(edge) })),
    );
  },

  /** The edges of each path, numbered by path and step. */
  paths(view: GraphView, from: string, to: string, options: AllPathsOptions = {}): Row[] {
    const tell = createEdgeTeller(view);
    const found = allPaths(view.graph, namedNode(view, from), namedNode(view, to), options);
    return found.flatMap(({ edges }, path) =>
      edges.map((edge, step) => ({ path: path + 1, step: step + 1, ...tell(edge) })),
    );
  },

  /** Every edge among those around somebody. */
  ego(view: GraphView, who: string, options: EgoOptions = {}): Row[] {
    const tell = createEdgeTeller(view);
    return egoNetwork(view.graph, namedNode(view, who), options).mapEdges((edge) => ({ ...tell(edge) }));
  },

  strongest(view: GraphView, count: number, options: EdgeFilter = {}): Row[] {
    const tell = createEdgeTeller(view);
    return strongestEdges(view.graph, count, options).map(({ key }) => ({ ...tell(key) }));
  },

  met(view: GraphView, options: EdgeFilter = {}): Row[] {
    const tell = createEdgeTeller(view);
    return whoMetWhom(view.graph, view.ontology, options).map(({ pair, edges, first, last }) => {
      const [one, other] = pair.map((node) => view.graph.getNodeAttribute(node, 'label')) as [string, string];
      return { one, other, times: edges.length, first, last, quote: tell(edges[0] ?? '').quote };
    });
  },

  central(view: GraphView, count: number): Row[] {
    return metrics(view.graph)
      .slice(0, count)
      .map(({ label, type, degree, strength, betweenness, node }) => ({
        name: label,
        type,
        degree,
        strength,
        betweenness,
        id: node,
      }));
  },

  /** The communities of a view, the largest first, each with its best known members. */
  communities(view: GraphView): Row[] {
    const { graph } = view;
    const members = graph.mapNodes((node, { community, label, claims }) => ({ node, community, label, claims }));
    const groups = [...groupBy(members, ({ community }) => community)].flatMap(([community, group]) =>
      community === undefined ? [] : [{ community, group }],
    );
    groups.sort((a, b) => a.community - b.community);
    return groups.map(({ community, group }) => {
      const best = [...group].sort((a, b) => b.claims - a.claims || (a.node < b.node ? -1 : 1));
      return { community, nodes: group.length, members: listed(best.map(({ label }) => label)) };
    });
  },

  blocs(view: GraphView, options: BlocsOptions = {}): Row[] {
    const nameOf = (node: string) => view.graph.getNodeAttribute(node, 'label');
    return blocsOverTime(view.graph, view.ontology, options).flatMap(({ start, end, blocs }) =>
      blocs.map(({ bloc, members }) => ({
        start,
        end,
        bloc,
        nodes: members.length,
        members: listed(members.map(nameOf)),
      })),
    );
  },
} as const;

function nodeRow({ graph }: GraphView, id: string): Row {
  const { label, kind, type, claims, sources } = graph.getNodeAttributes(id);
  return { name: label, kind, type, claims, sources, id };
}

const mostNames = 12;

function listed(names: readonly string[]): string {
  const rest = names.length - mostNames;
  return names.slice(0, mostNames).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
