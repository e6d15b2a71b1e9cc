import type { BuildResult } from '../../pipeline/build.ts';
import { build, writeBuild } from '../../pipeline/build.ts';
import { readUserJudgements } from '../../pipeline/folder.ts';
import type { GraphPolicy } from '../../pipeline/policy.ts';
import { diagnosticLine } from '../diagnostic-line.ts';
import { type SessionOptions, withSession } from '../open-session.ts';
import { showProgress } from '../show-progress.ts';
import { summarise } from '../summary.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

export interface BuildCommandOptions extends SessionOptions {
  readonly out: string;
  readonly include?: GraphPolicy['include'];
  readonly rollUp?: boolean;
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
    const policy = {
      ...(options.include && { include: options.include }),
      ...(options.rollUp && { rollUp: 'states' as const }),
    };
    const judgements = readUserJudgements(options.out); // what people judged in this folder outlasts a new build
    const result = await build(inputs, resources, preset, { policy, progress, judgements, stdin: terminal.stdin });
    progress.stage('write');
    const manifest = await writeBuild(options.out, result, preset);
    progress.end();
    if (options.json) terminal.out(`${JSON.stringify(manifest)}\n`);
    else terminal.out(summarise(result, options.out, terminal.color));
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
