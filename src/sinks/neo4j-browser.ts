import { grassStyle } from './neo4j-grass.ts';
import { type Neo4jQuery, neo4jQueries } from './neo4j-queries.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Sink } from './sink.ts';

/**
 * Writes what makes Neo4j Browser show a loaded graph as it is meant: a style, and questions to keep among the saved
 * scripts. They follow from the ontology alone.
 */
export function createNeo4jBrowserSink(folder: OutputFolder): Sink {
  return {
    name: 'neo4j-browser',
    version: '1',
    async write({ graph, ontology }) {
      await folder.file('entente.grass', (output) => output.write(grassStyle(ontology)));
      for (const query of neo4jQueries) {
        await folder.file(`${query.name}.cypher`, (output) => output.write(savedQuery(query)));
      }
      await folder.file('README.txt', (output) => output.write(guide()));
      return { nodes: graph.order, edges: graph.size };
    },
  };
}

/** Browser takes the first line for the name of a saved script. */
export function savedQuery({ question, cypher, parameters }: Neo4jQuery): string {
  const names = Object.entries(parameters);
  const given = names.map(([name, what]) => `${name}: '${what}'`).join(', ');
  return [
    `// ${question}`,
    ...(names.length > 0 ? [`// First, with your own: :params {${given}}`] : []),
    cypher,
    '',
  ].join('\n');
}

function guide(): string {
  const lines = neo4jQueries.map(({ name, question }) => `  ${`${name}.cypher`.padEnd(34)} ${question}`);
  return `For Neo4j Browser, written by Entente. Load the graph first: entente load DIR.

Drop entente.grass onto Browser's window, or into the frame that :style opens: nodes and relationships take the colours of
Entente. Drop the .cypher files onto the star (saved scripts) in the side bar: each is then a click away.

${lines.join('\n')}
`;
}
