import { FormatError } from '../model/errors.ts';
import { type KnowledgeEntry, knowledgeEntrySchema } from './entry.ts';

/** A file of knowledge as text, one JSON record a line; the name is for messages. */
export interface KnowledgeFile {
  readonly name: string;
  readonly text: string;
}

type Parsed = { readonly entry: KnowledgeEntry } | { readonly problem: string };

function parseLine(line: string, where: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: `${where}: no JSON: ${line.slice(0, 80)}` };
  }
  const result = knowledgeEntrySchema.safeParse(value);
  if (result.success) return { entry: result.data };
  const issues = result.error.issues.map((issue) => `${issue.path.join('.') || 'record'}: ${issue.message}`);
  return { problem: `${where}: ${issues.join('; ')}` };
}

function* linesOf(file: KnowledgeFile): Generator<{ line: string; where: string }> {
  const lines = file.text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== '') yield { line, where: `${file.name}:${index + 1}` };
  }
}

/**
 * Reads knowledge that a user or an editor wrote, checking every record.
 *
 * @throws FormatError that names every wrong line: file, line, key, what is allowed.
 */
export function parseKnowledge(files: readonly KnowledgeFile[]): KnowledgeEntry[] {
  const entries: KnowledgeEntry[] = [];
  const problems: string[] = [];
  for (const file of files) {
    for (const { line, where } of linesOf(file)) {
      const parsed = parseLine(line, where);
      if ('entry' in parsed) entries.push(parsed.entry);
      else problems.push(parsed.problem);
    }
  }
  if (problems.length > 0) throw new FormatError('knowledge-invalid', problems.join('\n'));
  return entries;
}

/**
 * Reads the shipped seeds, unchecked: the lint and the tests have checked every record of them, and checking again
 * at each start would cost more than the whole loading may.
 */
export function readTrustedKnowledge(files: readonly KnowledgeFile[]): KnowledgeEntry[] {
  return files.flatMap(({ text }) => JSON.parse(`[${text.trim().replaceAll('\n', ',')}]`) as KnowledgeEntry[]);
}
