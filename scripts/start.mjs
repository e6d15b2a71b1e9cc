/* `npm start`: installs and builds what is missing, then reads the sample articles into out/ and says what was found. */

import { join } from 'node:path';
import { prepare, root, run } from './prepare.mjs';

prepare();
process.exitCode = run(process.execPath, [
  join(root, 'dist', 'cli.js'),
  'build',
  join('seeds', 'articles'),
  '--out',
  'out',
  ...process.argv.slice(2),
]);
