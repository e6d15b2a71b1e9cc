import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeFile } from '../../src/knowledge/parse-knowledge.ts';

const folder = join(import.meta.dirname, '..', '..', 'seeds', 'knowledge');

/** The shipped seeds as text, in name order. */
export const seedFiles: readonly KnowledgeFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
