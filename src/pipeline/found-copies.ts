import { originalsAmong } from '../graph/wire-copies.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

const code = 'wire-copy';

/** One line for each article that is a copy of another's report: the two count as one source. */
export function foundCopies(articles: readonly Article[]): Diagnostic[] {
  return [...originalsAmong(articles)].map(([article, original]) => ({
    code,
    severity: 'info',
    stage: 'graph',
    message: `${article}: a copy of the report in ${original}; the two count as one source`,
    article,
  }));
}

/** The diagnostics with the copies that there are now: which article is a copy changes when articles come and go. */
export function withCopies(diagnostics: readonly Diagnostic[], articles: readonly Article[]): Diagnostic[] {
  return inOrder([...diagnostics.filter((diagnostic) => diagnostic.code !== code), ...foundCopies(articles)]);
}

/** Each once, in an order that does not depend on which run found it. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const keyOf = ({ source = '', article = '', span, code: what, message }: Diagnostic) =>
    JSON.stringify([source, article, span?.start ?? -1, what, message]);
  const byKey = new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, diagnostic]) => diagnostic);
}
