import type { EntenteGraph } from '../model/graph.ts';
import { countProgress } from './count-progress.ts';
import type { Output, Sink, SinkProgress } from './sink.ts';
import { sortedEdges } from './sorted-edges.ts';
import { writePieces } from './write-pieces.ts';

/**
 * Writes graphology's own export (`Graph.from(JSON.parse(text))` reads it back): nodes and edges sorted by key, one a
 * line, and never the whole text in memory.
 */
export function createJsonSink(output: Output): Sink {
  return {
    name: 'json',
    version: '1',
    async write({ graph }, progress) {
      await writePieces(output, jsonPieces(graph, progress));
      return { nodes: graph.order, edges: graph.size };
    },
  };
}

function* jsonPieces(graph: EntenteGraph, progress: SinkProgress | undefined): Generator<string> {
  const count = countProgress(graph.order + graph.size, progress);
  const { type, multi, allowSelfLoops } = graph;
  yield `{"options":${JSON.stringify({ type, multi, allowSelfLoops })},\n"attributes":${JSON.stringify(graph.getAttributes())},\n`;
  yield '"nodes":[';
  let separator = '\n';
  for (const key of graph.nodes().sort()) {
    yield `${separator}${JSON.stringify({ key, attributes: graph.getNodeAttributes(key) })}`;
    separator = ',\n';
    count();
  }
  yield '],\n"edges":[';
  separator = '\n';
  for (const { edge: key, source, target, undirected, attributes } of sortedEdges(graph)) {
    yield `${separator}${JSON.stringify({ key, source, target, attributes, ...(undirected && { undirected }) })}`;
    separator = ',\n';
    count();
  }
  yield ']}\n';
}
