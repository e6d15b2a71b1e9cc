import { UsageError } from '../../model/errors.ts';
import { type FileFormat, fileFormats, fileSinks } from '../../pipeline/file-sinks.ts';
import { writeWhole } from '../../pipeline/folder.ts';
import { loadView, type ViewOptions } from '../../pipeline/load-view.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

export interface ExportOptions extends ViewOptions {
  readonly format: string;
  readonly to: string;
  readonly json?: boolean;
}

/** `entente export DIR --format gexf|json --to FILE` */
export async function exportCommand(folder: string, options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  if (!isFormat(options.format)) {
    throw new UsageError(
      'format-unknown',
      `--format: no format “${options.format}”. Allowed: ${fileFormats.join(', ')}`,
    );
  }
  const sink = fileSinks[options.format];
  const view = loadView(folder, options);
  const sha256 = await writeWhole(options.to, (output) => sink(output).write(view));
  const report = { file: options.to, format: options.format, nodes: view.graph.order, edges: view.graph.size, sha256 };
  terminal.out(
    options.json
      ? `${JSON.stringify(report)}\n`
      : `${report.nodes} nodes and ${report.edges} edges written to ${report.file}\n`,
  );
  return exitCodes.fine;
}

function isFormat(format: string): format is FileFormat {
  return (fileFormats as readonly string[]).includes(format);
}
