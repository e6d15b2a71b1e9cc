import { checkAll } from '../../pipeline/check.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

export interface CheckOptions {
  readonly schema?: string[];
  readonly knowledge?: string[];
  readonly json?: boolean;
}

/** `entente check [DIR]`: the ontology, the knowledge and, where given, a built folder. */
export async function checkCommand(
  folder: string | undefined,
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const report = checkAll(folder, options);
  if (options.json) terminal.out(`${JSON.stringify(report)}\n`);
  else {
    for (const { what, message } of report.problems) terminal.error(`${what}: ${message}\n`);
    terminal.out(
      `${report.checked.join(', ')}: ${report.problems.length === 0 ? 'sound' : `${report.problems.length} problem(s)`}\n`,
    );
  }
  return report.problems.length === 0 ? exitCodes.fine : exitCodes.problems;
}
