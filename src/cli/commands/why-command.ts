import { explainPair, type ToldJudgement } from '../../pipeline/why.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

/** `entente why DIR A B` */
export async function whyCommand(
  folder: string,
  a: string,
  b: string,
  options: { knowledge?: string[]; json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const answer = explainPair(folder, [a, b], options);
  if (options.json) {
    terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
    return exitCodes.fine;
  }
  const { one, judgements, compared } = answer;
  const none = one
    ? 'they have one id from what the program knew beforehand'
    : 'nothing was found that would join them';
  const lines = judgements.length > 0 ? judgements.flatMap((told) => render(told, compared)) : [`  ${none}`];
  const note = compared ? ['  no judgement was kept; compared now, these come nearest:'] : [];
  terminal.out(`${[`${a} and ${b} are ${one ? 'one' : 'not one'}.`, ...note, ...lines].join('\n')}\n`);
  return exitCodes.fine;
}

function render({ judgement, left, right }: ToldJudgement, compared: boolean): string[] {
  const { id, left: leftId, right: rightId, verdict, score, reasons, by, at } = judgement;
  return [
    `  ${verdict} (${score.toFixed(2)}) by ${by}${at ? ` at ${at}` : ''}${compared ? '' : ` · ${id}`}`,
    `    ${left}  ${leftId}`,
    `    ${right}  ${rightId}`,
    ...reasons.map(({ name, value }) => `    ${name}: ${value}`),
  ];
}
