import { singleFile } from '../../explorer/single-file.ts';
import { writeWhole } from '../../pipeline/whole-files.ts';
import { type FolderOptions, viewOptions } from '../policy-options.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

export interface ExportHtmlOptions extends FolderOptions {
  readonly to: string;
  readonly json?: boolean;
}

/** `entente export DIR --format html --to FILE`: the explorer with its data as one file that can be mailed. */
export async function exportHtmlCommand(
  folder: string,
  options: ExportHtmlOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { html, nodes, edges } = singleFile(folder, viewOptions(options));
  const sha256 = await writeWhole(options.to, (output) => output.write(html));
  terminal.out(
    options.json
      ? `${JSON.stringify({ file: options.to, format: 'html', nodes, edges, sha256 })}\n`
      : `${nodes} nodes and ${edges} edges written to ${options.to}\n`,
  );
  return exitCodes.fine;
}
