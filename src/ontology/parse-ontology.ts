import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';
import { checkOntology } from './check-ontology.ts';
import { OntologyError, type OntologyProblem } from './ontology-error.ts';
import { edgeSpecSchema, eventSpecSchema, nodeSpecSchema, type OntologySpec } from './spec.ts';

/** One YAML file of a schema folder. `path` is relative to it: `nodes/state.yaml`. */
export interface SchemaFile {
  readonly path: string;
  readonly text: string;
}

const schemas = { nodes: nodeSpecSchema, edges: edgeSpecSchema, events: eventSpecSchema } as const;
type Section = keyof typeof schemas;

/**
 * Parses and checks the files of a schema folder; `base` is the ontology that they add to or change.
 *
 * @throws OntologyError listing every problem found, each with its file, what was found and what is allowed.
 */
export function parseOntology(files: readonly SchemaFile[], base?: OntologySpec): OntologySpec {
  const problems: OntologyProblem[] = [];
  const specs: Record<Section, Record<string, unknown>> = {
    nodes: { ...base?.nodes },
    edges: { ...base?.edges },
    events: { ...base?.events },
  };
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const place = placeOf(file.path);
    if (!place) {
      problems.push({ path: file.path, message: 'expected nodes/TYPE.yaml, edges/TYPE.yaml or events/TYPE.yaml' });
      continue;
    }
    const spec = parseFile(file, schemas[place.section], problems);
    if (spec) specs[place.section][place.type] = spec;
  }
  const ontology = sortSections(specs);
  if (problems.length === 0)
    problems.push(...checkOntology(ontology).filter((problem) => problem.severity !== 'warning'));
  if (problems.length > 0) throw new OntologyError(problems);
  return ontology;
}

function placeOf(path: string): { section: Section; type: string } | null {
  const match = /^(nodes|edges|events)\/([a-z]+(?:-[a-z]+)*)\.ya?ml$/.exec(path);
  return match ? { section: match[1] as Section, type: match[2] as string } : null; // the groups are not optional
}

function parseFile(file: SchemaFile, schema: z.ZodType, problems: OntologyProblem[]): unknown {
  let data: unknown;
  try {
    data = parseYaml(file.text);
  } catch (error) {
    problems.push({ path: file.path, message: `no YAML: ${error instanceof Error ? error.message : String(error)}` });
    return null;
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    problems.push({ path: file.path, message: `${issue.path.join('.') || 'file'}: ${issue.message}` });
  }
  return null;
}

function sortSections(specs: Record<Section, Record<string, unknown>>): OntologySpec {
  const sorted = (section: Section) =>
    Object.fromEntries(Object.entries(specs[section]).sort(([a], [b]) => (a < b ? -1 : 1)));
  // Each value went through its section's schema, or comes from `base`, which did.
  return { nodes: sorted('nodes'), edges: sorted('edges'), events: sorted('events') } as OntologySpec;
}
