import { countProgress } from './count-progress.ts';
import { bulkField, headerField } from './neo4j-bulk-columns.ts';
import { bulkReadme } from './neo4j-bulk-readme.ts';
import { type BulkFile, BulkSurvey } from './neo4j-bulk-survey.ts';
import { type LoadPlan, planLoad } from './neo4j-plan.ts';
import { createRowMaker, type EdgeRow, type NodeRow } from './neo4j-rows.ts';
import { quoteName, schemaStatements } from './neo4j-statements.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Sink } from './sink.ts';
import { writePieces } from './write-pieces.ts';

export interface Neo4jBulkOptions {
  /** As for the Neo4j sink. Default: "entente". */
  readonly mark?: string;
}

/**
 * Writes files for `neo4j-admin database import full`: typed headers, one file for rows of the same columns, a
 * `README.txt` with the exact command and a `schema.cypher` to run afterwards. The content is that of the Neo4j sink.
 *
 * @throws UsageError when the graph holds a type that the ontology does not have; nothing is written then.
 */
export function createNeo4jBulkSink(folder: OutputFolder, { mark = 'entente' }: Neo4jBulkOptions = {}): Sink {
  return {
    name: 'neo4j-bulk',
    version: '1',
    async write(view, progress) {
      const { graph, ontology } = view;
      const plan = planLoad(graph, ontology);
      const rows = createRowMaker(view, { articleText: false });
      const survey = new BulkSurvey();
      const nodeFiles = plan.nodes.flatMap(({ root, keys }) =>
        survey.files(`nodes-${root.toLowerCase()}`, keys, rows.node),
      );
      const labels = new Map(plan.edges.flatMap(({ label, keys }) => keys.map((key) => [key, label] as const)));
      const edgeFiles = survey.files('relationships', [...labels.keys()], rows.edge);
      const writer = new BulkWriter(survey.arrayDelimiter(), mark, countProgress(graph.order + graph.size, progress));

      for (const file of nodeFiles) {
        await folder.file(file.name, (output) => writePieces(output, writer.nodes(file, rows.node)));
      }
      for (const file of edgeFiles) {
        const labelOf = (key: string) => labels.get(key) ?? ''; // every edge has a group by now
        await folder.file(file.name, (output) => writePieces(output, writer.edges(file, rows.edge, labelOf)));
      }
      await folder.file('schema.cypher', (output) => output.write(schemaScript(plan)));
      const readme = bulkReadme({
        nodeFiles: nodeFiles.map(({ name }) => name),
        relationshipFiles: edgeFiles.map(({ name }) => name),
        arrayDelimiter: survey.arrayDelimiter(),
        longest: survey.longest,
      });
      await folder.file('README.txt', (output) => output.write(readme));
      return { nodes: graph.order, edges: graph.size };
    },
  };
}

function schemaScript(plan: LoadPlan): string {
  return schemaStatements(plan)
    .map((statement) => `${statement};\n`)
    .join('');
}

class BulkWriter {
  readonly #arrayDelimiter: string;
  readonly #mark: string;
  readonly #count: () => void;

  constructor(arrayDelimiter: string, mark: string, count: () => void) {
    this.#arrayDelimiter = arrayDelimiter;
    this.#mark = bulkField(mark, arrayDelimiter);
    this.#count = count;
  }

  *nodes({ columns, keys }: BulkFile, makeRow: (key: string) => NodeRow): Generator<string> {
    yield this.#header(['id:ID', ':LABEL', 'entente:string'], columns);
    for (const key of keys) {
      const { id, labels, properties } = makeRow(key);
      for (const label of labels) quoteName(label); // throws for what is no label
      const fields = [id, labels.join(this.#arrayDelimiter)].map((text) => bulkField(text, this.#arrayDelimiter));
      yield this.#line([...fields, this.#mark], columns, properties);
    }
  }

  *edges(
    { columns, keys }: BulkFile,
    makeRow: (key: string) => EdgeRow,
    labelOf: (key: string) => string,
  ): Generator<string> {
    yield this.#header([':START_ID', ':END_ID', ':TYPE', 'id:string', 'entente:string'], columns);
    for (const key of keys) {
      const { id, source, target, properties } = makeRow(key);
      const fields = [source, target, labelOf(key), id].map((text) => bulkField(text, this.#arrayDelimiter));
      yield this.#line([...fields, this.#mark], columns, properties);
    }
  }

  #header(own: readonly string[], columns: BulkFile['columns']): string {
    return `${[...own, ...[...columns].map(([name, type]) => headerField(name, type))].join(',')}\n`;
  }

  #line(own: readonly string[], columns: BulkFile['columns'], properties: NodeRow['properties']): string {
    const fields = [...own];
    for (const name of columns.keys()) fields.push(bulkField(properties[name], this.#arrayDelimiter));
    this.#count();
    return `${fields.join(',')}\n`;
  }
}
