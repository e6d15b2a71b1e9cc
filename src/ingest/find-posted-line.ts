import { months, publishedLabels, updatedLabels, weekdays } from './english-pages.ts';
import { fullDate, isoDay, partialDate } from './parse-date.ts';

/** A line that only says when a text was published: "Posted: Sep. 29, 2017 8:00 am Updated: Sep." */
export interface PostedLine {
  /** Whether it says that it tells of publication; a bare date may be a heading of a chronicle. */
  readonly isLabelled: boolean;
  /** The ISO day, where a full date with its year stands there; a first publication before an update. */
  readonly published: string | null;
}

const kinds = ['published', 'updated', 'full', 'partial', 'filler'] as const;
type Kind = (typeof kinds)[number];

/** What such a line is made of; the first that fits is taken, so that "May 3, 2017" is no bare month. */
const pieces: readonly (readonly [Kind, RegExp])[] = [
  ['full', new RegExp(fullDate, 'iuy')],
  ['partial', new RegExp(partialDate, 'iuy')],
  ['updated', new RegExp(`(?:${updatedLabels})\\b(?:\\s+(?:on|at))?`, 'iuy')],
  ['published', new RegExp(`(?:${publishedLabels})\\b(?:\\s+(?:on|at|in))?`, 'iuy')],
  ['filler', /T?\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\b\.?)?(?:\s*(?:Z|[+-]\d{2}:?\d{2})(?!\w))?/iuy],
  ['filler', /\d{1,2}\s*[ap]\.?m\b\.?/iuy],
  ['filler', /(?:\p{Lu}{1,4}T|GMT|UTC)(?:[+-]\d{1,2})?(?!\w)/uy],
  ['filler', /(?:about\s+)?\d+\s+(?:min(?:ute)?s?|hours?|days?)\s+(?:ago|read)\b/iuy],
  ['filler', new RegExp(`(?:${weekdays}|${months})\\b\\.?`, 'iuy')],
  ['filler', /by\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}/uy],
  ['filler', /[\s|•·,;:()[\].–—-]+|(?:on|at)\b/iuy],
];

/** Reads a line that consists of dates, times and their labels and nothing else; null for any other line. */
export function findPostedLine(line: string): PostedLine | null {
  const found: Record<Kind, number> = { published: 0, updated: 0, full: 0, partial: 0, filler: 0 };
  let label: Kind = 'published';
  let first: string | null = null;
  let update: string | null = null;
  for (let at = 0; at < line.length; ) {
    const piece = pieceAt(line, at);
    if (!piece) return null;
    const { kind, match } = piece;
    found[kind] += 1;
    if (kind === 'published' || kind === 'updated') label = kind;
    if (kind === 'full' && label === 'published') first ??= isoDay(match);
    if (kind === 'full' && label === 'updated') update ??= isoDay(match);
    at += match[0].length;
  }
  const isLabelled = found.published + found.updated > 0;
  return isLabelled || found.full + found.partial > 0 ? { isLabelled, published: first ?? update } : null;
}

function pieceAt(line: string, at: number): { kind: Kind; match: RegExpExecArray } | null {
  for (const [kind, pattern] of pieces) {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match && match[0].length > 0) return { kind, match };
  }
  return null;
}
