import type { EntenteGraph } from '../model/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { edgeEnds } from './neo4j-plan.ts';
import type { Neo4jRunner } from './neo4j-runner.ts';
import { countEdges, countNodes, deleteEdges, deleteNodes, listEdges, listNodes } from './neo4j-statements.ts';
import { storableId } from './neo4j-values.ts';
import { takeBatches } from './take-batches.ts';

export interface PruneReport {
  readonly nodesDeleted: number;
  readonly relationshipsDeleted: number;
  /** Nodes that are no longer in the graph but hold somebody else's relationships, so they were left. */
  readonly nodesKept: number;
}

export interface PruneInput {
  readonly graph: EntenteGraph;
  readonly ontology: Ontology;
  readonly roots: readonly string[];
  readonly mark: string;
  readonly batchSize: number;
}

/**
 * Deletes what carries our mark and is not in the graph. All that is in the graph is in the database by now, so equal
 * counts mean that there is nothing to delete, and ids are read only where they differ.
 */
export async function pruneNeo4j(runner: Neo4jRunner, input: PruneInput): Promise<PruneReport> {
  const relationshipsDeleted = await pruneEdges(runner, input);
  const { deleted, kept } = await pruneNodes(runner, input);
  return { nodesDeleted: deleted, relationshipsDeleted, nodesKept: kept };
}

async function pruneEdges(runner: Neo4jRunner, input: PruneInput): Promise<number> {
  const { graph, ontology, roots, mark } = input;
  if ((await countFound(runner, roots.map(countEdges), mark)) === graph.size) return 0;
  const wanted = new Set(graph.edges().map((key) => placeOf(graph, key, ontology)));
  const stale: string[] = [];
  for (const root of roots) {
    for await (const row of runner.stream(listEdges(root), { mark })) {
      const place = [row.get('id'), row.get('label'), row.get('source'), row.get('target')].join('\0');
      if (!wanted.delete(place)) stale.push(String(row.get('element'))); // a second one in the same place is stale too
    }
  }
  for (const elements of takeBatches(stale, input.batchSize, Number.POSITIVE_INFINITY, () => 0)) {
    await runner.run(deleteEdges, { elements, mark });
  }
  return stale.length;
}

async function pruneNodes(runner: Neo4jRunner, input: PruneInput): Promise<{ deleted: number; kept: number }> {
  const { graph, roots, mark } = input;
  if ((await countFound(runner, roots.map(countNodes), mark)) === graph.order) return { deleted: 0, kept: 0 };
  const wanted = new Set(graph.nodes().map(storableId));
  const stale: string[] = [];
  for (const root of roots) {
    for await (const row of runner.stream(listNodes(root), { mark })) {
      if (!wanted.has(row.get('id'))) stale.push(String(row.get('element')));
    }
  }
  let deleted = 0;
  for (const elements of takeBatches(stale, input.batchSize, Number.POSITIVE_INFINITY, () => 0)) {
    const { summary } = await runner.run(deleteNodes, { elements, mark });
    deleted += summary.counters.updates().nodesDeleted;
  }
  return { deleted, kept: stale.length - deleted };
}

async function countFound(runner: Neo4jRunner, statements: readonly string[], mark: string): Promise<number> {
  let found = 0;
  for (const statement of statements)
    found += Number((await runner.run(statement, { mark })).rows[0]?.get('found') ?? 0);
  return found;
}

function placeOf(graph: EntenteGraph, key: string, ontology: Ontology): string {
  const label = ontology.edge(graph.getEdgeAttribute(key, 'type'))?.label;
  return [storableId(key), label, ...edgeEnds(graph, key).map(storableId)].join('\0');
}
