import { reviewThing } from '../../pipeline/judge-folder.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { analystOf, type JudgementOptions, reportJudgement } from './judgement-options.ts';

/** `entente note DIR ID TEXT` */
export async function noteCommand(
  folder: string,
  id: string,
  note: string,
  options: JudgementOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const judgement = await reviewThing(folder, 'noted', id, analystOf({ ...options, note }, terminal), options);
  reportJudgement(folder, judgement, `The note on ${id} is kept.`, options, terminal);
  return exitCodes.fine;
}
