import { judgePair } from '../../pipeline/judge-folder.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { analystOf, type JudgementOptions, reportJudgement } from './judgement-options.ts';

const outcomes = { same: 'are one', different: 'are kept apart' } as const;

/** `entente merge DIR A B` and `entente split DIR A B` */
export async function judgePairCommand(
  verdict: keyof typeof outcomes,
  folder: string,
  [a, b]: readonly [string, string],
  options: JudgementOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const judgement = await judgePair(folder, verdict, [a, b], analystOf(options, terminal), options);
  reportJudgement(folder, judgement, `${a} and ${b} ${outcomes[verdict]}.`, options, terminal);
  return exitCodes.fine;
}
