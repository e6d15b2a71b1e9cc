/**
 * graphology's algorithms are CommonJS: at run time Node gives their `module.exports` as the default import, while
 * their types describe an ES module with a `default`. The casts below state what is there at run time; this is the
 * one file that has to know.
 */

import { MultiGraph, UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import forceAtlas2Module, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import defaultsModule from 'graphology-layout-forceatlas2/defaults.js';
import iterateModule from 'graphology-layout-forceatlas2/iterate.js';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import type { EdgeAttributes, EntenteGraph, GraphAttributes, NodeAttributes } from '../model/graph.ts';

export const louvain = louvainModule as unknown as typeof louvainModule.default;
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
export const betweenness = betweennessModule as unknown as typeof betweennessModule.default;

export type ForceSettings = Required<ForceAtlas2Settings>;

/** What the layout's own synchronous call is made of; used apart, it can tell how far it is. */
export const forceRound = iterateModule as unknown as (
  settings: ForceSettings,
  nodes: Float32Array,
  edges: Float32Array,
) => void;
export const forceDefaults = defaultsModule as unknown as ForceSettings;

/** An undirected graph without parallel edges, for algorithms that know no others. */
export type SimpleGraph = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>;

export function createSimpleGraph(): SimpleGraph {
  return new UndirectedGraph();
}

export function createGraph(name: string): EntenteGraph {
  const graph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.setAttribute('name', name);
  return graph;
}
