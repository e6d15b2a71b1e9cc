/**
 * Writes src/ontology/generated.ts from schema/: the literal unions and the parsed ontology, so that a misspelt
 * type does not compile and the default ontology costs no YAML at start-up. Run by `npm run build` and `npm run check`.
 */
import { writeFileSync } from 'node:fs';
import { OntologyError } from '../src/ontology/ontology-error.ts';
import { parseOntology } from '../src/ontology/parse-ontology.ts';
import { readSchemaFolder } from '../src/pipeline/read-schema-folder.ts';

const root = new URL('../', import.meta.url);

try {
  const spec = parseOntology(readSchemaFolder(new URL('schema/', root)));
  const union = (names: readonly string[]) =>
    names.length > 0 ? names.map((name) => `\n  | '${name}'`).join('') : ' never';
  const standing = Object.keys(spec.edges).filter((type) => spec.edges[type]?.kind === 'standing');
  writeFileSync(
    new URL('src/ontology/generated.ts', root),
    `// Generated from schema/ by scripts/build-ontology.ts. Do not edit.
import type { OntologySpec } from './spec.ts';

export type NodeType =${union(Object.keys(spec.nodes))};
export type EdgeType =${union(Object.keys(spec.edges))};
export type RelationType =${union(standing)};
export type EventType =${union(Object.keys(spec.events))};

export const defaultOntologySpec: OntologySpec = ${JSON.stringify(spec)};
`,
  );
} catch (error) {
  if (!(error instanceof OntologyError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
