import type { EntenteGraph } from '../model/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { countProgress } from './count-progress.ts';
import { cypherMap, cypherString } from './cypher-literal.ts';
import { type LoadPlan, labelsOf, planLoad } from './neo4j-plan.ts';
import { createRowMaker, type EdgeRow, type NodeRow, type RowMaker } from './neo4j-rows.ts';
import { quoteName, schemaStatements } from './neo4j-statements.ts';
import type { Output, Sink } from './sink.ts';
import { takeBatches } from './take-batches.ts';
import { writePieces } from './write-pieces.ts';

export interface CypherScriptOptions {
  /** Rows a statement, at most. */
  readonly batchSize?: number;
  /** As for the Neo4j sink, so that `entente load` goes on where a script ended. Default: "entente". */
  readonly mark?: string;
}

/** Code units in one statement, at most, but for a row that is longer: a server reads it as one query. */
const longestStatement = 400_000;

const head = `// Written by Entente for Neo4j 5: cypher-shell --file THIS_FILE, or paste it into Neo4j Browser.
// Running it twice changes nothing. It adds and overwrites, and deletes nothing: entente load does that too.
`;

/**
 * Writes a script of plain Cypher: constraints and indexes, then nodes, then relationships, with the same content as the
 * Neo4j sink. Each statement ends with `;` at the end of a line, and neither stands inside a text (`cypherString`).
 *
 * @throws UsageError when the graph holds a type that the ontology does not have; nothing is written then.
 */
export function createCypherScriptSink(output: Output, options: CypherScriptOptions = {}): Sink {
  const { batchSize = 500, mark = 'entente' } = options;
  return {
    name: 'cypher',
    version: '1',
    async write(view, progress) {
      const { graph, ontology } = view;
      const plan = planLoad(graph, ontology);
      const writer = { batchSize, mark: cypherString(mark), rows: createRowMaker(view, { articleText: false }) };
      const count = countProgress(graph.order + graph.size, progress);
      await writePieces(output, scriptPieces(plan, groupByLabels(plan, graph, ontology), writer, count));
      return { nodes: graph.order, edges: graph.size };
    },
  };
}

interface Writer {
  readonly batchSize: number;
  /** A Cypher string. */
  readonly mark: string;
  readonly rows: RowMaker;
}

interface LabelGroup {
  readonly labels: readonly string[];
  readonly keys: string[];
}

/** Labels that travel as values need a newer server than this script does, so nodes of the same labels share a statement. */
function groupByLabels(plan: LoadPlan, graph: EntenteGraph, ontology: Ontology): LabelGroup[] {
  const groups = new Map<string, LabelGroup>();
  for (const key of plan.nodes.flatMap(({ keys }) => keys)) {
    const { kind, type } = graph.getNodeAttributes(key);
    const labels = labelsOf(ontology, kind, type);
    const name = labels.join(' ');
    const group = groups.get(name) ?? { labels, keys: [] };
    group.keys.push(key);
    groups.set(name, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function* scriptPieces(
  plan: LoadPlan,
  labelGroups: readonly LabelGroup[],
  { batchSize, mark, rows }: Writer,
  count: (steps: number) => void,
): Generator<string> {
  yield head;
  for (const statement of schemaStatements(plan)) yield `${statement};\n`;
  for (const { labels, keys } of labelGroups) {
    const [root = '', ...others] = labels.map(quoteName);
    const merge = [
      `MERGE (node:${root} {id: row.id, entente: ${mark}})`,
      `SET ${others.length > 0 ? `node:${others.join(':')}, ` : ''}node += row.properties;`,
    ];
    yield* statements(literalRows(keys, rows.node, nodeLiteral), merge, batchSize, count);
  }
  for (const { label, sourceRoot, targetRoot, keys } of plan.edges) {
    const merge = [
      `MATCH (source:${quoteName(sourceRoot)} {id: row.source})`,
      `MATCH (target:${quoteName(targetRoot)} {id: row.target})`,
      `MERGE (source)-[edge:${quoteName(label)} {id: row.id, entente: ${mark}}]->(target)`,
      'SET edge += row.properties;',
    ];
    yield* statements(literalRows(keys, rows.edge, edgeLiteral), merge, batchSize, count);
  }
}

function* statements(
  rows: Iterable<string>,
  merge: readonly string[],
  batchSize: number,
  count: (steps: number) => void,
): Generator<string> {
  for (const batch of takeBatches(rows, batchSize, longestStatement, (row) => row.length)) {
    yield `UNWIND [\n${batch.join(',\n')}\n] AS row\n${merge.join('\n')}\n`;
    count(batch.length);
  }
}

function* literalRows<T>(
  keys: readonly string[],
  makeRow: (key: string) => T,
  literal: (row: T) => string,
): Generator<string> {
  for (const key of keys) yield literal(makeRow(key));
}

function nodeLiteral({ id, properties }: NodeRow): string {
  return `  {id: ${cypherString(id)}, properties: ${cypherMap(properties)}}`;
}

function edgeLiteral({ id, source, target, properties }: EdgeRow): string {
  const ends = `source: ${cypherString(source)}, target: ${cypherString(target)}`;
  return `  {id: ${cypherString(id)}, ${ends}, properties: ${cypherMap(properties)}}`;
}
