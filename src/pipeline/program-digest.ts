import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packageFolder, type ResourceOptions } from './resources.ts';

/**
 * A hash of the program's own code, of what ships with it, and of the user's types and names: two runs with one digest
 * read the same claims off a text. A version number would do only if it never failed to change.
 */
export function programDigest({ schema = [], knowledge = [] }: ResourceOptions): string {
  const root = packageFolder();
  const code = import.meta.url.startsWith(new URL('dist/', root).href) ? 'dist/' : 'src/';
  const own = [code, 'seeds/'].map((folder) => fileURLToPath(new URL(folder, root)));
  const hash = createHash('sha256');
  for (const path of [...own, ...schema, ...knowledge].flatMap(filesUnder)) {
    hash.update(path.replace(own[0] ?? '', '').replace(own[1] ?? '', ''));
    hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** What lies beside the program and has no say in what is read. */
const aside = /(?:\.map|[\\/]explorer|\.d\.ts|[\\/]seeds[\\/]articles)$/;

function filesUnder(path: string): string[] {
  if (aside.test(path.replace(/[\\/]$/, ''))) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(`${path.replace(/[\\/]$/, '')}/${name}`));
}
