import { UsageError } from '../../model/errors.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Analyst } from '../../pipeline/judge-folder.ts';
import type { ResolveOptions } from '../../pipeline/resolve-folder.ts';
import type { Terminal } from '../terminal.ts';

/** Options of every command that records what an analyst says. */
export interface JudgementOptions extends ResolveOptions {
  readonly by?: string;
  readonly note?: string;
  readonly json?: boolean;
}

/** Who judges, by `--by` or else by the name of the user, and when. */
export function analystOf({ by, note }: JudgementOptions, { environment, now }: Terminal): Analyst {
  const name = (by ?? environment.USER ?? environment.USERNAME ?? environment.LOGNAME ?? '').trim();
  if (name === '') throw new UsageError('name-missing', '--by NAME: say whose judgement it is');
  const at = (now?.() ?? new Date()).toISOString();
  return { name, at, ...(note !== undefined && { note }) };
}

/** Says what was recorded and how to take it back. */
export function reportJudgement(
  folder: string,
  judgement: Judgement,
  words: string,
  { json }: JudgementOptions,
  terminal: Terminal,
): void {
  terminal.out(
    json ? `${JSON.stringify(judgement)}\n` : `${words}\nTake it back with: entente undo ${folder} ${judgement.id}\n`,
  );
}
