import type { Claim } from '../../model/claim.ts';
import type { ArticleId } from '../../model/ids.ts';

/** Fewer dates do not show that a text tells history. */
const fewestDates = 5;
/** Dates with their year to one that hangs on the dateline ("yesterday", "Saturday"). */
const statedToImplied = 4;

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
  for (const { time, evidence } of claims) {
    const day = time?.start ?? time?.end;
    if (!time || !day) continue;
    if (time.basis === 'stated')
      stated.set(evidence.article, [...(stated.get(evidence.article) ?? []), Number(day.slice(0, 4))]);
    else if (time.basis === 'implied') implied.set(evidence.article, (implied.get(evidence.article) ?? 0) + 1);
  }
  const histories = [...stated].filter(([article, years]) => {
    if (years.length < fewestDates || (implied.get(article) ?? 0) * statedToImplied > years.length) return false;
    years.sort((a, b) => a - b);
    const told = Number(published(article)?.slice(0, 4) ?? years.at(-1));
    return (years[years.length >> 1] as number) < told - 1; // the list is not empty
  });
  return new Set(histories.map(([article]) => article));
}
