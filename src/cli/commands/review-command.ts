import { reviewThing } from '../../pipeline/judge-folder.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { analystOf, type JudgementOptions, reportJudgement } from './judgement-options.ts';

const outcomes = {
  confirmed: (id: string) => `${id} is confirmed.`,
  rejected: (id: string) => `${id} is rejected: it stays in claims.jsonl and makes no edge.`,
  noted: (id: string) => `The note on ${id} is kept.`,
} as const;

/** `entente confirm DIR CLAIM`, `entente reject DIR CLAIM` and `entente note DIR ID TEXT` */
export async function reviewCommand(
  verdict: keyof typeof outcomes,
  folder: string,
  id: string,
  options: JudgementOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const judgement = await reviewThing(folder, verdict, id, analystOf(options, terminal), options);
  reportJudgement(folder, judgement, outcomes[verdict](id), options, terminal);
  return exitCodes.fine;
}
