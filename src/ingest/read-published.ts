import type { Problem } from './ingested.ts';
import { parseDate } from './parse-date.ts';

/** The ISO day of a given date of publication; a wrong one gives a warning and no date. */
export function readPublished(given: string | null | undefined): { published: string | null; problems: Problem[] } {
  if (!given?.trim()) return { published: null, problems: [] };
  const published = parseDate(given);
  if (published !== null) return { published, problems: [] };
  const message = `published: ${JSON.stringify(given.slice(0, 80))} is no full date such as 2017-09-29; the article has none`;
  return { published, problems: [{ code: 'published-invalid', severity: 'warning', message }] };
}
