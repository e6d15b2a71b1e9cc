import type { GraphView } from '../../model/graph.ts';
import { loadView } from '../../pipeline/load-view.ts';
import type { Row } from '../../pipeline/query/questions.ts';
import { type FolderOptions, viewOptions } from '../policy-options.ts';
import { renderTable } from '../render-table.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

/** `entente query QUESTION DIR …`: the answer as a table, or as JSON rows. */
export async function queryCommand(
  folder: string,
  ask: (view: GraphView) => readonly Row[],
  options: FolderOptions & { json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const rows = ask(loadView(folder, { ...viewOptions(options), positions: false }));
  terminal.out(options.json ? `${JSON.stringify(rows, null, 2)}\n` : renderTable(rows));
  return exitCodes.fine;
}
