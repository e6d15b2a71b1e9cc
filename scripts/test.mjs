/* `npm test`: installs and builds what is missing, runs the tests, and ends with the line "N passed, N failed". */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root, run } from './prepare.mjs';

prepare();
const report = join(root, '.cache', 'vitest.json');
mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(report, { force: true });
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const code = run(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)]);
const counts = countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null);
// Vitest fails for more than failed tests: an error outside of them, or no test at all.
if (code !== 0 && counts.failed === 0) counts.failed = 1;
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
process.exitCode = counts.failed > 0 ? code || 1 : 0;

/** Counts tests in vitest's JSON report; a file that cannot be loaded is one failed test. */
function countTests(results) {
  if (results === null) return { passed: 0, failed: 1, skipped: 0 };
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + broken.length,
    skipped: results.numPendingTests + (results.numTodoTests || 0),
  };
}
