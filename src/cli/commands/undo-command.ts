import { loadResolveResources, type ResolveOptions, undoJudgement } from '../../pipeline/resolve-folder.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

/** `entente undo DIR JUDGEMENT` */
export async function undoCommand(
  folder: string,
  id: string,
  options: ResolveOptions & { json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const dropped = await undoJudgement(folder, id, loadResolveResources(options));
  terminal.out(
    options.json
      ? `${JSON.stringify(dropped)}\n`
      : `Dropped: ${dropped.left} ${dropped.verdict} ${dropped.right}, by ${dropped.by} at ${dropped.at}\n`,
  );
  return exitCodes.fine;
}
