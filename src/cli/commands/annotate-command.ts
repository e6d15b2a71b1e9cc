import type { Article } from '../../model/article.ts';
import { annotateArticles, toRecord } from '../../pipeline/annotate-articles.ts';
import { readInputs } from '../../pipeline/read-inputs.ts';
import { type SessionOptions, withSession } from '../open-session.ts';
import { showProgress } from '../show-progress.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

/** Articles annotated together. */
const batchSize = 16;

/** `entente annotate INPUT… --jsonl` */
export async function annotateCommand(
  inputs: readonly string[],
  options: SessionOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  return withSession(options, async (resources, preset) => {
    const progress = showProgress(terminal);
    let code: ExitCode = exitCodes.fine;
    let done = 0;
    let batch: Article[] = [];
    const flush = async () => {
      for (const annotated of await annotateArticles(batch, preset, resources))
        terminal.out(`${JSON.stringify(toRecord(annotated))}\n`);
      done += batch.length;
      progress.advance(done);
      batch = [];
    };
    progress.stage('read');
    for await (const item of readInputs(inputs, { stdin: terminal.stdin })) {
      if ('article' in item) {
        batch.push(item.article);
        if (batch.length >= batchSize) await flush();
        continue;
      }
      const { severity, source, message } = item.diagnostic;
      if (severity === 'error') code = exitCodes.problems;
      if (severity !== 'info') terminal.error(`${severity}: ${source ? `${source}: ` : ''}${message}\n`);
    }
    await flush();
    progress.end();
    return code;
  });
}
