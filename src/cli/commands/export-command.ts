import { exportView, findFormat } from '../../pipeline/export-view.ts';
import { loadView } from '../../pipeline/load-view.ts';
import { type FolderOptions, viewOptions } from '../policy-options.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

export interface ExportOptions extends FolderOptions {
  readonly format: string;
  readonly to: string;
  readonly directed?: boolean;
  readonly json?: boolean;
}

/** `entente export DIR --format FORMAT --to FILE|FOLDER [--directed]` */
export async function exportCommand(folder: string, options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const { to, directed = false } = options;
  const format = findFormat(options.format, { directed });
  const view = loadView(folder, viewOptions(options));
  const sha256 = await exportView(view, format, to, { directed });
  const { order: nodes, size: edges } = view.graph;
  const files = Object.keys(sha256);
  terminal.out(
    options.json
      ? `${JSON.stringify({ to, format, nodes, edges, sha256 })}\n`
      : `${nodes} nodes and ${edges} edges written to ${files.join(', ')}\n`,
  );
  return exitCodes.fine;
}
