import { type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { inputExtensions } from '../ingest/ingest-file.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Where to read: standard input, a file, or what is no file but can be read like one (a pipe). */
export interface FoundInput {
  readonly kind: 'stdin' | 'file' | 'stream';
  readonly path: string;
  /** In bytes; 0 where it is not known. */
  readonly size: number;
}

const known = `**/*.{${inputExtensions.join(',')}}`;

/**
 * Finds the files that inputs name: in the order of the inputs, those of a folder or a pattern sorted by path, each
 * once. An input that names nothing gives an error diagnostic.
 */
export async function* findInputs(inputs: readonly string[]): AsyncGenerator<FoundInput | Diagnostic> {
  const seen = new Set<string>();
  for (const input of inputs) {
    for (const found of await findInput(input)) {
      if ('kind' in found) {
        const key = found.kind === 'stdin' ? '-' : resolve(found.path);
        if (seen.has(key)) continue;
        seen.add(key);
      }
      yield found;
    }
  }
}

/** A diagnostic about reading, of the severity that a build should fail for. */
export function inputError(code: string, path: string, message: string): Diagnostic {
  return { code, severity: 'error', stage: 'ingest', message: `${path}: ${message}`, source: path };
}

async function findInput(input: string): Promise<(FoundInput | Diagnostic)[]> {
  if (input === '-') return [{ kind: 'stdin', path: '-', size: 0 }];
  const stats = statOf(input);
  if (stats instanceof Error) {
    const isMissing = 'code' in stats && (stats.code === 'ENOENT' || stats.code === 'ENOTDIR');
    if (!isMissing) return [inputError('input-unreadable', input, stats.message)];
    if (isDynamicPattern(input)) return findByPattern(input);
    return [inputError('input-missing', input, 'there is no such file or folder')];
  }
  if (!stats.isDirectory()) return [asInput(input, stats)];
  const files = await listFiles(known, input);
  if (files instanceof Error) return [inputError('input-unreadable', input, files.message)];
  if (files.length > 0) return files.flatMap((path) => findFile(join(input, path)));
  const names = inputExtensions.map((name) => `.${name}`).join(' ');
  return [inputError('folder-without-articles', input, `the folder holds no file ending in ${names}`)];
}

async function findByPattern(pattern: string): Promise<(FoundInput | Diagnostic)[]> {
  const files = await listFiles(pattern);
  if (files instanceof Error) return [inputError('input-unreadable', pattern, files.message)];
  if (files.length > 0) return files.flatMap(findFile);
  return [inputError('pattern-without-files', pattern, 'no file fits the pattern')];
}

async function listFiles(pattern: string, folder?: string): Promise<string[] | Error> {
  try {
    const options = { onlyFiles: true, expandDirectories: false, caseSensitiveMatch: false };
    const files = await glob(pattern, folder === undefined ? options : { ...options, cwd: folder });
    return files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  } catch (cause) {
    return asError(cause);
  }
}

function findFile(path: string): (FoundInput | Diagnostic)[] {
  const stats = statOf(path);
  return [stats instanceof Error ? inputError('input-unreadable', path, stats.message) : asInput(path, stats)];
}

function asInput(path: string, stats: Stats): FoundInput {
  return stats.isFile() ? { kind: 'file', path, size: stats.size } : { kind: 'stream', path, size: 0 };
}

function statOf(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (cause) {
    return asError(cause);
  }
}

export function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
