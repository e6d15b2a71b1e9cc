import type { Article } from '../../model/article.ts';
import { UsageError } from '../../model/errors.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { type AnnotatedArticle, annotateArticles } from '../../pipeline/annotate-articles.ts';
import { readInputs } from '../../pipeline/read-inputs.ts';
import { recordPieces } from '../../pipeline/record-pieces.ts';
import { diagnosticLine } from '../diagnostic-line.ts';
import { type SessionOptions, withSession } from '../open-session.ts';
import { createAnnotatedPage } from '../render-annotated.ts';
import { showProgress } from '../show-progress.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

/** Articles annotated together. */
const batchSize = 16;

export const annotateFormats = ['jsonl', 'html'] as const;
export type AnnotateFormat = (typeof annotateFormats)[number];

export interface AnnotateOptions extends SessionOptions {
  readonly format?: AnnotateFormat;
  readonly jsonl?: boolean;
}

/** `entente annotate INPUT… --format jsonl|html` */
export async function annotateCommand(
  inputs: readonly string[],
  options: AnnotateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.jsonl && options.format === 'html')
    throw new UsageError('format-twice', '--jsonl and --format html: one format at a time');
  return withSession(options, async (resources, preset) => {
    const progress = showProgress(terminal);
    const printer = createPrinter(options.format ?? 'jsonl', resources.ontology);
    let code: ExitCode = exitCodes.fine;
    let done = 0;
    let batch: Article[] = [];
    const flush = async () => {
      for await (const annotated of annotateArticles(batch, preset, resources))
        for (const piece of printer.article(annotated)) terminal.out(piece);
      done += batch.length;
      progress.advance(done);
      batch = [];
    };
    progress.stage('read');
    terminal.out(printer.start);
    for await (const item of readInputs(inputs, { stdin: terminal.stdin })) {
      if ('article' in item) {
        batch.push(item.article);
        if (batch.length >= batchSize) await flush();
        continue;
      }
      const { severity } = item.diagnostic;
      if (severity === 'error') code = exitCodes.problems;
      if (severity !== 'info') terminal.error(diagnosticLine(item.diagnostic));
    }
    await flush();
    terminal.out(printer.end);
    progress.end();
    return code;
  });
}

/** What is printed before, for each article in pieces, and after. */
interface Printer {
  readonly start: string;
  article(annotated: AnnotatedArticle): Iterable<string>;
  readonly end: string;
}

function createPrinter(format: AnnotateFormat, ontology: Ontology): Printer {
  return format === 'jsonl' ? { start: '', article: recordPieces, end: '' } : createAnnotatedPage(ontology);
}
