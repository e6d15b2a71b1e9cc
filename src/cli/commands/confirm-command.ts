import { reviewThing } from '../../pipeline/judge-folder.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { analystOf, type JudgementOptions, reportJudgement } from './judgement-options.ts';

/** `entente confirm DIR CLAIM` */
export async function confirmCommand(
  folder: string,
  claim: string,
  options: JudgementOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const judgement = await reviewThing(folder, 'confirmed', claim, analystOf(options, terminal), options);
  reportJudgement(folder, judgement, `${claim} is confirmed.`, options, terminal);
  return exitCodes.fine;
}
