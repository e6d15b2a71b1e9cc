import { readdirSync, readFileSync } from 'node:fs';
import type { SchemaFile } from '../ontology/parse-ontology.ts';

/** Reads `nodes/*.yaml`, `edges/*.yaml` and `events/*.yaml` of a schema folder (a URL that ends in a slash). */
export function readSchemaFolder(folder: URL): SchemaFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ya?ml$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
}
