import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './folder.ts';
import { packageFolder } from './resources.ts';

/** What a build was made with, and what came out. `seconds` is the only part that differs from run to run. */
export interface Manifest {
  readonly entente: string;
  readonly preset: string;
  readonly parts: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  /** Of each file written. */
  readonly sha256: Readonly<Record<string, string>>;
  readonly seconds: Readonly<Record<string, number>>;
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeWhole(join(folder, 'manifest.json'), (output) => output.write(`${JSON.stringify(manifest, null, 2)}\n`));
}

export function packageVersion(): string {
  return JSON.parse(readFileSync(new URL('package.json', packageFolder()), 'utf8')).version;
}
