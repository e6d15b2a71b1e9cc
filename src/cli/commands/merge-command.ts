import { judgePair } from '../../pipeline/judge-folder.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { analystOf, type JudgementOptions, reportJudgement } from './judgement-options.ts';

/** `entente merge DIR A B` */
export async function mergeCommand(
  folder: string,
  a: string,
  b: string,
  options: JudgementOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const judgement = await judgePair(folder, 'same', [a, b], analystOf(options, terminal), options);
  reportJudgement(folder, judgement, `${a} and ${b} are one.`, options, terminal);
  return exitCodes.fine;
}
