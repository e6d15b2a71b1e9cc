import { join } from 'node:path';
import { UsageError } from '../model/errors.ts';
import type { GraphView } from '../model/graph.ts';
import type { DirectedOption } from '../sinks/directed-edge.ts';
import type { SinkProgress } from '../sinks/sink.ts';
import {
  directedFormats,
  type ExportFormat,
  exportFormats,
  type FileFormat,
  type FolderFormat,
  fileSinks,
  folderSinks,
  pictureFormat,
} from './file-sinks.ts';
import { makeFolder } from './folder.ts';
import { mapAsPng } from './picture.ts';
import { writeWhole } from './whole-files.ts';

export interface ExportOptions extends DirectedOption {
  readonly progress?: SinkProgress;
}

/** The SHA-256 of each file that was written, by its path. */
export type ExportedFiles = Readonly<Record<string, string>>;

/**
 * The format of that name.
 *
 * @throws UsageError for a name that is none, or a format that has no `directed` form.
 */
export function findFormat(format: string, { directed = false }: DirectedOption = {}): ExportFormat {
  if (!isOneOf(exportFormats, format)) {
    throw new UsageError('format-unknown', `--format: no format “${format}”. Allowed: ${exportFormats.join(', ')}`);
  }
  if (directed && !directedFormats.includes(format)) {
    throw new UsageError(
      'format-not-directed',
      `--directed: ${format} has one form only. Allowed with: ${directedFormats.join(', ')}`,
    );
  }
  return format;
}

/** Writes a graph to a file, or for some formats into a folder. Files are there when they are whole. */
export async function exportView(
  view: GraphView,
  format: ExportFormat,
  to: string,
  options: ExportOptions = {},
): Promise<ExportedFiles> {
  if (format === pictureFormat) {
    const png = await mapAsPng(view);
    return { [to]: await writeWhole(to, (output) => output.write(png)) };
  }
  return isOneOf(Object.keys(folderSinks) as FolderFormat[], format)
    ? writeFolder(view, format, to, options.progress)
    : writeFile(view, format, to, options);
}

async function writeFile(view: GraphView, format: FileFormat, to: string, options: ExportOptions) {
  const sink = fileSinks[format];
  const sha256 = await writeWhole(to, (output) => sink(output, options).write(view, options.progress));
  return { [to]: sha256 };
}

async function writeFolder(view: GraphView, format: FolderFormat, to: string, progress: SinkProgress | undefined) {
  makeFolder(to);
  const files: Record<string, string> = {};
  const sink = folderSinks[format]({
    async file(name, produce) {
      const path = join(to, name);
      files[path] = await writeWhole(path, produce);
    },
  });
  await sink.write(view, progress);
  return files;
}

function isOneOf<T extends ExportFormat>(formats: readonly T[], format: string): format is T {
  return (formats as readonly string[]).includes(format);
}
