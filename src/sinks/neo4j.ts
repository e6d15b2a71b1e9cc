import type { Driver } from 'neo4j-driver';
import { ServiceError, UsageError } from '../model/errors.ts';
import type { GraphView } from '../model/graph.ts';
import { countProgress } from './count-progress.ts';
import { planLoad } from './neo4j-plan.ts';
import { type PruneReport, pruneNeo4j } from './neo4j-prune.ts';
import { createRowMaker, type EdgeRow, type NodeRow } from './neo4j-rows.ts';
import {
  createNeo4jRunner,
  defaultRetry,
  type Neo4jRunner,
  type Parameters,
  type RetryOptions,
} from './neo4j-runner.ts';
import { mergeEdges, mergeNodes, schemaStatements } from './neo4j-statements.ts';
import type { Sink, SinkProgress, SinkReport } from './sink.ts';
import { takeBatches } from './take-batches.ts';

export interface Neo4jSinkOptions {
  /** An open driver of `neo4j-driver`; it stays open. */
  readonly driver: Driver;
  /** Default: the user's home database. */
  readonly database?: string;
  /** Rows a statement, at most. */
  readonly batchSize?: number;
  readonly retry?: Partial<RetryOptions>;
  /**
   * The value of the property `entente` on all that is loaded; what is loaded under one mark is one graph. Default:
   * "entente". Ids are unique in a database, so two graphs that share nodes need two databases.
   */
  readonly mark?: string;
  /** Delete what an earlier load under the same mark left and this graph does not have. Default: true. */
  readonly prune?: boolean;
  readonly articleText?: boolean;
}

/** What the load did; all but `nodes` and `edges` are 0 when the same graph is loaded again. */
export interface Neo4jReport extends SinkReport, PruneReport {
  readonly nodesCreated: number;
  readonly relationshipsCreated: number;
  readonly propertiesSet: number;
  readonly labelsChanged: number;
}

export interface Neo4jSink extends Sink {
  write(view: GraphView, progress?: SinkProgress): Promise<Neo4jReport>;
}

/** Code units of text in one statement, at most: a batch of very long quotations stays within a server's memory. */
const heaviestBatch = 4_000_000;

/**
 * Loads a graph into Neo4j 5.26 or later: constraints first, then nodes, then relationships, in batches that may each be repeated.
 * A load that died half-way is finished by running it again. What does not carry our mark is neither read nor changed.
 *
 * @throws UsageError when the graph holds a type that the ontology does not have; nothing is written then.
 * @throws ServiceError when the server refuses or is away for longer than the retries last.
 */
export function createNeo4jSink(options: Neo4jSinkOptions): Neo4jSink {
  const { driver, database, batchSize = 2_000, mark = 'entente', prune = true, articleText = false } = options;
  if (!Number.isInteger(batchSize) || batchSize < 1) {
    throw new UsageError('neo4j-batch-size', `batchSize is ${batchSize}; a whole number from 1 is allowed`);
  }
  const runner = createNeo4jRunner(driver, database, { ...defaultRetry, ...options.retry });
  return {
    name: 'neo4j',
    version: '1',
    async write(view, progress) {
      const { graph, ontology } = view;
      const plan = planLoad(graph, ontology);
      const rows = createRowMaker(view, { articleText });
      const load = new Load(runner, mark, batchSize, countProgress(graph.order + graph.size, progress));
      for (const statement of schemaStatements(plan)) await runner.run(statement);
      for (const { root, family, keys } of plan.nodes) {
        await load.merge(mergeNodes(root), keys, rows.node, { family });
      }
      for (const group of plan.edges) await load.merge(mergeEdges(group), group.keys, rows.edge);
      const pruned = prune
        ? await pruneNeo4j(runner, { graph, ontology, roots: plan.roots, mark, batchSize })
        : { nodesDeleted: 0, relationshipsDeleted: 0, nodesKept: 0 };
      return { nodes: graph.order, edges: graph.size, ...load.counts, ...pruned };
    },
  };
}

class Load {
  readonly counts = { nodesCreated: 0, relationshipsCreated: 0, propertiesSet: 0, labelsChanged: 0 };
  readonly #runner: Neo4jRunner;
  readonly #mark: string;
  readonly #batchSize: number;
  readonly #count: (steps: number) => void;

  constructor(runner: Neo4jRunner, mark: string, batchSize: number, count: (steps: number) => void) {
    this.#runner = runner;
    this.#mark = mark;
    this.#batchSize = batchSize;
    this.#count = count;
  }

  async merge(
    statement: string,
    keys: readonly string[],
    makeRow: (key: string) => NodeRow | EdgeRow,
    parameters: Parameters = {},
  ): Promise<void> {
    for (const rows of takeBatches(mapRows(keys, makeRow), this.#batchSize, heaviestBatch, weighRow)) {
      const { rows: found, summary } = await this.#runner.run(statement, { ...parameters, rows, mark: this.#mark });
      const written = Number(found[0]?.get('written') ?? 0);
      if (written !== rows.length) throw lostNodes(rows.length - written);
      const updates = summary.counters.updates();
      this.counts.nodesCreated += updates.nodesCreated;
      this.counts.relationshipsCreated += updates.relationshipsCreated;
      this.counts.propertiesSet += updates.propertiesSet;
      this.counts.labelsChanged += updates.labelsAdded + updates.labelsRemoved;
      this.#count(rows.length);
    }
  }
}

function* mapRows<T>(keys: readonly string[], makeRow: (key: string) => T): Generator<T> {
  for (const key of keys) yield makeRow(key);
}

function weighRow({ properties }: NodeRow | EdgeRow): number {
  let weight = 0;
  for (const value of Object.values(properties)) if (typeof value === 'string') weight += value.length;
  return weight;
}

function lostNodes(missing: number): ServiceError {
  const message = `Neo4j: ${missing} relationship(s) found no node to start or end at. Is another program deleting? Load again`;
  return new ServiceError('neo4j-lost-nodes', message, { retriable: true });
}
