import { UsageError } from '../../model/errors.ts';
import { loadReportView } from '../../pipeline/report/load-report-view.ts';
import { makeReport } from '../../pipeline/report/make-report.ts';
import { reportAsHtml } from '../../pipeline/report/report-html.ts';
import { reportAsMarkdown } from '../../pipeline/report/report-markdown.ts';
import { writeWhole } from '../../pipeline/whole-files.ts';
import { type FolderOptions, viewOptions } from '../policy-options.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

export interface ReportOptions extends FolderOptions {
  /** A file ending in .md or .html; Markdown on standard output without one. */
  readonly out?: string;
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

/** `entente report DIR [WHO] [WHO] [--from DAY] [--to DAY] [--out FILE]` */
export async function reportCommand(
  folder: string,
  who: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (who.length > 2) throw new UsageError('report-parties', 'a report is about one actor, about two, or about all');
  const { from, to, out } = options;
  const view = loadReportView(folder, who, viewOptions(options));
  const report = makeReport(view, { who, ...(from && { from }), ...(to && { to }) });
  const text = options.json
    ? `${JSON.stringify(report, null, 2)}\n`
    : out?.endsWith('.html')
      ? reportAsHtml(report)
      : reportAsMarkdown(report);
  if (out === undefined) terminal.out(text);
  else {
    await writeWhole(out, (output) => output.write(text));
    const { timeline, ties, disputes } = report;
    terminal.out(
      `${report.title}: ${timeline.length} dated, ${ties.length} ties, ${disputes.length} disputes, written to ${out}\n`,
    );
  }
  return exitCodes.fine;
}
