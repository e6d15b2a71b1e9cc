import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphPolicy } from '../graph/policy.ts';
import { UsageError } from '../model/errors.ts';
import { finishWriting, manifestFile } from './finish-writing.ts';
import { packageFolder } from './resources.ts';
import { writePartial } from './whole-files.ts';

/** What a build was made with, and what came out. `seconds` is the only part that differs from run to run. */
export interface Manifest {
  readonly entente: string;
  /** A hash of the program and all it knew: what another has read is read again. */
  readonly program: string;
  readonly preset: string;
  readonly parts: readonly string[];
  /** Of the graph files, as far as it was given. */
  readonly policy: Partial<GraphPolicy>;
  readonly counts: Readonly<Record<string, number>>;
  /** Of each file written. */
  readonly sha256: Readonly<Record<string, string>>;
  readonly seconds: Readonly<Record<string, number>>;
}

/** Writes the manifest of files that stand beside their places, and moves all of them there. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writePartial(join(folder, manifestFile), (output) => output.write(`${JSON.stringify(manifest, null, 2)}\n`));
  finishWriting(folder);
}

/** @throws UsageError when the folder has no manifest, or one that was cut off. */
export function readManifest(folder: string): Manifest {
  finishWriting(folder);
  const path = join(folder, manifestFile);
  try {
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Manifest; // our own file
  } catch (cause) {
    throw new UsageError('manifest-broken', `${path}: no JSON. Build the folder again, with --fresh`, { cause });
  }
  throw new UsageError('folder-not-built', `${folder}: no manifest.json here`);
}

/** The policy that a folder was built under; the default's where the folder has no manifest. */
export function readPolicy(folder: string): Partial<GraphPolicy> {
  return existsSync(join(folder, manifestFile)) ? readManifest(folder).policy : {};
}

export function packageVersion(): string {
  return JSON.parse(readFileSync(new URL('package.json', packageFolder()), 'utf8')).version;
}
