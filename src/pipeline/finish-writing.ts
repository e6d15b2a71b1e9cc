import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { partialOf } from './whole-files.ts';

export const manifestFile = 'manifest.json';

/**
 * Moves the files of a folder to their places, if all of them are whole: the manifest names them and is written last. A
 * run that died in the middle of moving is finished so by whoever opens the folder next; one that died before is as if it
 * had never written.
 */
export function finishWriting(folder: string): void {
  const files = wholeFiles(join(folder, partialOf(manifestFile)));
  for (const file of files) {
    const partial = join(folder, partialOf(file));
    if (existsSync(partial)) renameSync(partial, join(folder, file));
  }
}

/** The files that a manifest beside its place names, itself last; none where it is missing or was cut off. */
function wholeFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    const { sha256 } = JSON.parse(readFileSync(path, 'utf8')) as { sha256: Record<string, string> }; // our own file
    return [...Object.keys(sha256), manifestFile];
  } catch {
    return []; // it is written over by the next run
  }
}
