import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphPolicy } from '../graph/policy.ts';
import { UsageError } from '../model/errors.ts';
import { writeWhole } from './folder.ts';
import { packageFolder } from './resources.ts';

/** What a build was made with, and what came out. `seconds` is the only part that differs from run to run. */
export interface Manifest {
  readonly entente: string;
  readonly preset: string;
  readonly parts: readonly string[];
  /** Of the graph files, as far as it was given. */
  readonly policy: Partial<GraphPolicy>;
  readonly counts: Readonly<Record<string, number>>;
  /** Of each file written. */
  readonly sha256: Readonly<Record<string, string>>;
  readonly seconds: Readonly<Record<string, number>>;
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeWhole(join(folder, 'manifest.json'), (output) => output.write(`${JSON.stringify(manifest, null, 2)}\n`));
}

/** @throws UsageError when the folder has no manifest, or one that was cut off. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, 'manifest.json');
  try {
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Manifest; // our own file
  } catch (cause) {
    throw new UsageError('manifest-broken', `${path}: no JSON. Build the folder again`, { cause });
  }
  throw new UsageError('folder-not-built', `${folder}: no manifest.json here`);
}

export function packageVersion(): string {
  return JSON.parse(readFileSync(new URL('package.json', packageFolder()), 'utf8')).version;
}
