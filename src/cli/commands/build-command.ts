import type { BuildResult } from '../../pipeline/build.ts';
import { buildFolder } from '../../pipeline/build-folder.ts';
import { programDigest } from '../../pipeline/program-digest.ts';
import { diagnosticLine } from '../diagnostic-line.ts';
import { type SessionOptions, withSession } from '../open-session.ts';
import { type PolicyOptions, policyOf } from '../policy-options.ts';
import { showProgress } from '../show-progress.ts';
import { summarise } from '../summary.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

export interface BuildCommandOptions extends SessionOptions, PolicyOptions {
  readonly out: string;
  readonly fresh?: boolean;
  readonly json?: boolean;
}

/** `entente build INPUT… --out DIR` */
export async function buildCommand(
  inputs: readonly string[],
  options: BuildCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  return withSession(options, async (resources, preset) => {
    const progress = showProgress(terminal);
    const parts = { resources, preset, program: programDigest(options) };
    const { fresh = false, out } = options;
    const settings = { policy: policyOf(options), progress, fresh, stdin: terminal.stdin };
    const result = await buildFolder(inputs, out, parts, settings);
    progress.end();
    if (options.json) terminal.out(`${JSON.stringify(result.manifest)}\n`);
    else terminal.out(summarise(result, out, terminal.color));
    return reportDiagnostics(result, terminal);
  });
}

const listed = 10;

/** Errors and warnings on standard error, the first few in full; the exit code says whether something was lost. */
export function reportDiagnostics({ diagnostics, corpus }: BuildResult, terminal: Terminal): ExitCode {
  const serious = diagnostics.filter(({ severity }) => severity !== 'info');
  for (const diagnostic of serious.slice(0, listed)) terminal.error(diagnosticLine(diagnostic));
  if (serious.length > listed) terminal.error(`… and ${serious.length - listed} more: see diagnostics.jsonl\n`);
  return corpus.articles.length === 0 || serious.some(({ severity }) => severity === 'error')
    ? exitCodes.problems
    : exitCodes.fine;
}
