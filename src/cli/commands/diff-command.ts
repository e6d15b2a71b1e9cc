import { type ChangeReason, compareFolders, type GraphChange } from '../../pipeline/compare-folders.ts';
import { type FolderOptions, viewOptions } from '../policy-options.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

const signs: Readonly<Record<GraphChange['change'], string>> = { added: '+', removed: '−', changed: '~' };

/** `entente diff A B` */
export async function diffCommand(
  before: string,
  after: string,
  options: FolderOptions & { json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const diff = compareFolders(before, after, viewOptions(options));
  if (options.json) terminal.out(`${JSON.stringify(diff, null, 2)}\n`);
  else terminal.out(renderDiff(Object.entries(diff)));
  return exitCodes.fine;
}

function renderDiff(sections: readonly (readonly [string, readonly GraphChange[]])[]): string {
  const lines = sections.flatMap(([name, changes]) => [
    `${name}: ${count(changes, 'added')} added, ${count(changes, 'removed')} removed, ${count(changes, 'changed')} changed`,
    ...changes.map(({ change, label, type, id, reasons }) => {
      const what = label.includes(type) ? label : `${label} (${type})`;
      return `  ${signs[change]} ${what} · ${id}: ${reasons.map(renderReason).join('; ')}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}

function renderReason({ code, text, judgements = [] }: ChangeReason): string {
  const judged = judgements.map(({ verdict, score, by, id }) => `${verdict} (${score.toFixed(2)}) by ${by} ${id}`);
  if (judged.length === 0) return `${code}: ${text}`;
  const isTakenBack = code === 'split-from' && judgements[0]?.verdict === 'same';
  return `${code}: ${text}, ${isTakenBack ? 'no longer judged' : 'judged'} ${judged.join(', ')}`;
}

function count(changes: readonly GraphChange[], change: GraphChange['change']): number {
  return changes.filter((one) => one.change === change).length;
}
