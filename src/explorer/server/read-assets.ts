import { existsSync, readFileSync } from 'node:fs';
import { UsageError } from '../../model/errors.ts';
import { packageFolder } from '../../pipeline/resources.ts';
import type { PageAssets } from '../page.ts';

/** The page as `npm run build` made it. @throws UsageError when it has not. */
export function readAssets(folder: URL = new URL('dist/explorer/', packageFolder())): PageAssets {
  const read = (name: string) => {
    const file = new URL(name, folder);
    if (!existsSync(file)) {
      throw new UsageError('explorer-not-built', `The explorer is not built (no ${name}). Run: npm run build`);
    }
    return readFileSync(file, 'utf8');
  };
  return { script: read('explorer.js'), style: read('explorer.css') };
}
