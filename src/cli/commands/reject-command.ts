import { reviewThing } from '../../pipeline/judge-folder.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { analystOf, type JudgementOptions, reportJudgement } from './judgement-options.ts';

/** `entente reject DIR CLAIM` */
export async function rejectCommand(
  folder: string,
  claim: string,
  options: JudgementOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const judgement = await reviewThing(folder, 'rejected', claim, analystOf(options, terminal), options);
  reportJudgement(
    folder,
    judgement,
    `${claim} is rejected: it stays in claims.jsonl and makes no edge.`,
    options,
    terminal,
  );
  return exitCodes.fine;
}
