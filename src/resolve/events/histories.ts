import type { Claim } from '../../model/claim.ts';
import type { ArticleId } from '../../model/ids.ts';

/** Fewer dates do not show that a text tells history. */
const fewestDates = 5;
/** Dates with their year to one that hangs on the dateline ("yesterday", "Saturday"). */
const statedToImplied = 4;

/** A report that long would have said “on Monday” once. */
const manyEvents = 40;

/**
 * The articles that tell history rather than news: of years gone by, and hardly of “yesterday”. What they leave undated is
 * not of the day that they appeared, and the same words tell one thing after another.
 */
export function findHistories(
  claims: readonly Claim[],
  published: (article: ArticleId) => string | undefined,
): ReadonlySet<ArticleId> {
  const stated = new Map<ArticleId, number[]>();
  const implied = new Map<ArticleId, number>();
  const events = new Map<ArticleId, number>();
  for (const { kind, time, evidence } of claims) {
    if (kind === 'event') events.set(evidence.article, (events.get(evidence.article) ?? 0) + 1);
    const day = time?.start ?? time?.end;
    if (!time || !day) continue;
    if (time.basis === 'stated') {
      const years = stated.get(evidence.article) ?? [];
      years.push(Number(day.slice(0, 4)));
      stated.set(evidence.article, years);
    } else if (time.basis === 'implied') implied.set(evidence.article, (implied.get(evidence.article) ?? 0) + 1);
  }
  const undated = [...events].flatMap(([article, count]) =>
    count >= manyEvents && !implied.has(article) && published(article) !== undefined ? [article] : [],
  );
  const histories = [...stated].filter(([article, years]) => {
    if (years.length < fewestDates || (implied.get(article) ?? 0) * statedToImplied > years.length) return false;
    years.sort((a, b) => a - b);
    const told = Number(published(article)?.slice(0, 4) ?? years.at(-1));
    return (years[years.length >> 1] as number) < told - 1; // the list is not empty
  });
  return new Set([...undated, ...histories.map(([article]) => article)]);
}
