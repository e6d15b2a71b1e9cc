import { judgePair } from '../../pipeline/judge-folder.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { analystOf, type JudgementOptions, reportJudgement } from './judgement-options.ts';

/** `entente split DIR A B` */
export async function splitCommand(
  folder: string,
  a: string,
  b: string,
  options: JudgementOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const judgement = await judgePair(folder, 'different', [a, b], analystOf(options, terminal), options);
  reportJudgement(folder, judgement, `${a} and ${b} are kept apart.`, options, terminal);
  return exitCodes.fine;
}
