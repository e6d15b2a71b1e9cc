import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What reading gives, one at a time: an article, or what is wrong or doubtful about one. */
export type Ingested = { readonly article: Article } | { readonly diagnostic: Diagnostic };

/** All that one file gives. */
export interface IngestedFile {
  readonly articles: readonly Article[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A finding about a file or a line, before it is known where that stands. */
export type Problem = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'count'>;

/** A problem with its place: a file, or a file and a line ("a.jsonl:12"). */
export function toDiagnostic(
  { code, severity, message, count }: Problem,
  source: string,
  article?: string,
): Diagnostic {
  return {
    code,
    severity,
    stage: 'ingest',
    message: `${source}: ${message}`,
    source,
    ...(article === undefined ? {} : { article }),
    ...(count === undefined ? {} : { count }),
  };
}
